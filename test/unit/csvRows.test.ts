import assert from 'node:assert/strict';
import { columns, isKnownHeading, mapHeadings } from '../../src/features/imports/columns.ts';
import { createRowReader, isError } from '../../src/features/imports/rows.ts';

const read = (headings: string[], fields: string[]) => createRowReader(headings, mapHeadings(headings))(fields, 1);

/** What a row says of its company and its contact. */
function readOk(headings: string[], fields: string[]) {
  const row = read(headings, fields);
  assert.ok(!isError(row), isError(row) ? row.message : '');
  return { company: row.company?.patch, contact: row.contact?.patch };
}

function readError(headings: string[], fields: string[]) {
  const row = read(headings, fields);
  assert.ok(isError(row));
  return row;
}

/** What a cell becomes in a column. */
function value(column: string, cell: string) {
  const keys = { company: 'Acme', email: 'ann@example.com' };
  const headings = [...Object.keys(keys), column];
  const row = readOk(headings, [...Object.values(keys), cell]);
  const { company, contact } = columns.find((one) => one.name === column) ?? assert.fail(column);
  return company ? row.company?.[company] : contact && row.contact?.[contact];
}

const refusal = (column: string, cell: string) =>
  readError(['company', 'email', column], ['Acme', 'a@b.co', cell]).message;

describe('import headings', () => {
  const names = (headings: string[]) => mapHeadings(headings).columns.map((column) => column?.name);

  it('are known whatever their case, spaces and punctuation', () => {
    assert.deepEqual(names(['First Name', 'LAST-NAME', ' # Employees ', 'e_mail', 'Société']), [
      'first_name',
      'last_name',
      'employees',
      'email',
      undefined,
    ]);
  });

  it('are those of Apollo', () => {
    const headings =
      'First Name,Last Name,Title,Company Name,Company Name for Emails,Email,Email Status,Seniority,Departments,Work Direct Phone,Home Phone,Mobile Phone,Corporate Phone,Other Phone,Stage,# Employees,Industry,Keywords,Person Linkedin Url,Website,Company Linkedin Url,Facebook Url,Twitter Url,City,State,Country,Company Address,Company City,Company State,Company Country,Company Phone,Technologies,Annual Revenue,Total Funding,Latest Funding,Latest Funding Amount,Last Raised At,SEO Description';
    const map = mapHeadings(headings.split(','));
    assert.deepEqual(map.unknown, ['SEO Description']);
    // Both are the company's phone.
    assert.deepEqual(map.repeated, ['Company Phone']);
  });

  it('are those of LinkedIn, whose URL is the profile', () => {
    assert.deepEqual(names('First Name,Last Name,URL,Email Address,Company,Position,Connected On'.split(',')), [
      'first_name',
      'last_name',
      'person_linkedin_url',
      'email',
      'company',
      'title',
      undefined,
    ]);
    assert.deepEqual(names(['URL', 'email']), [undefined, 'email']);
  });

  it('are those of the exports of this API', () => {
    const row = readOk(
      [
        'contact_email',
        'contact_metadata_website',
        'company_name',
        'company_metadata_website',
        'company_employees_count',
      ],
      ['a@b.co', 'ann.example', 'Acme', 'acme.example', '7'],
    );
    assert.deepEqual(row.contact, { email: 'a@b.co', website: 'ann.example' });
    assert.deepEqual(row.company, { name: 'Acme', website: 'acme.example', employees_count: 7 });
  });

  it('may be several for the same value, which is the first one that a row has', () => {
    const map = mapHeadings(['Email', 'E-Mail', '', 'Foo']);
    assert.deepEqual([map.repeated, map.unknown], [['E-Mail'], ['Foo']]);
    const headings = ['email', 'Corporate Phone', 'Industry', 'Website', 'Company Phone', 'Industries', 'Web Site'];
    const companyOf = (...fields: string[]) => readOk(headings, ['a@b.co', ...fields]).company;
    assert.deepEqual(companyOf('1', 'x', 'a.com', '2', 'y', 'b.com'), {
      phone_number: '1',
      industries: ['x'],
      website: 'a.com',
    });
    assert.deepEqual(companyOf(' ', ',', '', '2', 'y', 'b.com'), {
      phone_number: '2',
      industries: ['y'],
      website: 'b.com',
    });
  });

  it('of a value that the row has already are not looked into', () => {
    assert.deepEqual(readOk(['Email', 'E-Mail'], ['a@b.co', 'broken']).contact, { email: 'a@b.co' });
    assert.match(readError(['Email', 'E-Mail'], ['broken', 'a@b.co']).message, /^Email "broken" is not/);
  });

  it("name and phone are the person's where the other headings are about people", () => {
    for (const others of [['email'], ['company', 'website'], ['Job Title', 'website'], ['surname', 'employees']]) {
      const [name, phone] = names(['Name', 'Phone Number', ...others]);
      assert.deepEqual([name, phone], ['full_name', 'other_phone'], others.join());
    }
  });

  it("name and phone are the company's where all others are, and unknown where nothing tells", () => {
    assert.deepEqual(names(['Name', 'Phone', 'Domain']), ['company', 'company_phone', 'company_website']);
    assert.deepEqual(names(['Company', 'Phone']), ['company', 'company_phone']);
    assert.deepEqual(mapHeadings(['Name', 'Phone', 'Email', 'Website']).unknown, ['Name', 'Phone']);
    assert.deepEqual(mapHeadings(['Name', 'Phone']).unknown, ['Name', 'Phone']);
    assert.equal(isKnownHeading('Name'), false);
  });

  it('have no name twice in the catalogue', () => {
    const all = columns.flatMap((column) => [column.name, ...column.aliases]);
    assert.deepEqual(mapHeadings(all).unknown, []);
    for (const name of all) {
      const owners = columns.filter((column) => mapHeadings([column.name, name]).repeated.length === 1);
      assert.equal(owners.length, 1, name);
    }
  });
});

describe('import cells', () => {
  it('are trimmed, and absent when blank', () => {
    assert.equal(value('title', '  VP \n'), 'VP');
    assert.equal(value('title', ' \u00a0 '), undefined);
  });

  it('lose the apostrophe of a neutralised formula, and only that one', () => {
    assert.equal(value('mobile_phone', "'+1 555-0100"), '+1 555-0100');
    assert.equal(value('title', "'=SUM(A1)"), '=SUM(A1)');
    assert.equal(value('title', "'@home"), '@home');
    assert.equal(value('last_name', "'t Hooft"), "'t Hooft");
  });

  it('are numbers with separators, currencies and units', () => {
    const numbers: [string, number][] = [
      ['1234', 1234],
      ['1,234', 1234],
      ['1,234,567', 1_234_567],
      ['1.234.567', 1_234_567],
      ['1 234 567', 1_234_567],
      ['1\u202f234', 1234],
      ["1'234'567", 1_234_567],
      ['$1,234.56', 1235],
      ['1.234,56 €', 1235],
      ['USD 12', 12],
      ['£2bn', 2_000_000_000],
      ['$1.5M', 1_500_000],
      ['1.2E+07', 12_000_000],
    ];
    for (const [cell, expected] of numbers) assert.equal(value('annual_revenue', cell), expected, cell);
  });

  it('are refused when a number can be read in two ways, or in none', () => {
    for (const cell of ['1.234', '1,5', '12,34']) assert.match(refusal('total_funding', cell), /two ways/, cell);
    for (const cell of ['n/a', '-5', '11-50', '10,001+', '5%', '1,23,456', '0x10', 'NaN', 'Infinity']) {
      assert.match(refusal('annual_revenue', cell), /annual_revenue ".*" is not a number/, cell);
    }
    assert.match(refusal('employees', '1.5'), /not a whole number/);
    assert.match(refusal('employees', '3000000000'), /too large/);
    assert.match(refusal('annual_revenue', '9,007,199,254,740,993'), /too large/);
  });

  it('are lists without blanks and without doubles', () => {
    assert.deepEqual(value('keywords', 'SaaS, cloud;saas,, Crème ;creme'), ['SaaS', 'cloud', 'Crème']);
    assert.equal(value('keywords', ' , ; '), undefined);
  });

  it('are e-mail addresses, of any language', () => {
    for (const cell of ['ann@example.com', "o'neil+x@sub.example.co.uk", 'josé@müller.de']) {
      assert.equal(value('email_status', cell), cell);
      assert.deepEqual(readOk(['email'], [cell]).contact, { email: cell });
    }
    for (const cell of ['ann', 'ann@', '@example.com', 'a b@example.com', 'a@example', 'a@b.co, c@d.co', '<a@b.co>']) {
      assert.match(readError(['email'], [cell]).message, /is not an e-mail address/, cell);
    }
  });

  it('are refused when they are longer than the contract allows', () => {
    assert.match(refusal('title', 'x'.repeat(501)), /title has 501 characters; 500 are allowed/);
    assert.match(refusal('person_linkedin_url', 'x'.repeat(2001)), /2000 are allowed/);
    assert.match(refusal('keywords', 'x'.repeat(501)), /500 are allowed/);
    assert.match(refusal('keywords', Array.from({ length: 1001 }, (_, index) => `k${index}`).join(',')), /1001 items/);
  });
});

describe('import rows', () => {
  it('are of a contact and its company', () => {
    const headings = ['first_name', 'company', 'city', 'company_city', 'website', 'facebook_url'];
    const row = readOk(headings, ['Ann', 'Acme', 'Paris', 'Rome', 'acme.com', 'fb.com/acme']);
    assert.deepEqual(row.contact, { first_name: 'Ann', city: 'Paris' });
    assert.deepEqual(row.company, { name: 'Acme', city: 'Rome', website: 'acme.com', facebook_url: 'fb.com/acme' });
  });

  it('are of a contact alone, whose website and profiles then are', () => {
    const row = readOk(['email', 'website', 'twitter_url', 'company'], ['a@b.co', 'ann.com', 'x.com/ann', ' ']);
    assert.deepEqual(row.contact, { email: 'a@b.co', website: 'ann.com', twitter_url: 'x.com/ann' });
    assert.equal(row.company, undefined);
  });

  it('are of a company alone', () => {
    assert.deepEqual(readOk(['website', 'employees', 'email'], ['acme.com', '5', '']), {
      company: { website: 'acme.com', employees_count: 5 },
      contact: undefined,
    });
    assert.deepEqual(readOk(['website'], ['acme.com']).company, { website: 'acme.com' });
  });

  it('are refused when nothing says which company or whose', () => {
    assert.match(
      readError(['email', 'company_city'], ['a@b.co', 'Rome']).message,
      /company's city but does not say which/,
    );
    assert.match(readError(['company', 'city'], ['Acme', 'Rome']).message, /contact's city but does not say whose/);
    assert.match(readError(['website'], ['none']).message, /company's website but does not say which/);
    assert.match(readError(['email', 'foo'], ['', 'x']).message, /no value in any known column/);
  });

  it('are refused with all their faults and their payload', () => {
    const row = readError(['email', 'Note', '# Employees', 'Note', ''], ['ann@', 'a', 'many', 'b', 'c']);
    assert.equal(row.message, 'email "ann@" is not an e-mail address; # Employees "many" is not a number.');
    assert.deepEqual(row.payload, {
      email: 'ann@',
      Note: 'a',
      '# Employees': 'many',
      'Note (2)': 'b',
      'column 5': 'c',
    });
  });

  it('are refused without the blank cells that no heading names', () => {
    const headings = ['email', 'Note', ...Array(16_382).fill('')];
    const row = readError(headings, ['ann@', '', '', 'x', ...Array(16_380).fill(' ')]);
    assert.deepEqual(row.payload, { email: 'ann@', Note: '', 'column 4': 'x' });
  });

  it('are refused when they have another number of fields than the headings', () => {
    assert.match(readError(['email', 'city'], ['a@b.co']).message, /has 1 fields, the headings are 2/);
    const long = readError(['email'], ['a@b.co', '', 'x']);
    assert.match(long.message, /has 3 fields, the headings are 1/);
    assert.deepEqual(long.payload, { email: 'a@b.co', 'column 3': 'x' });
  });

  it('may end with separators, and so may the headings', () => {
    assert.deepEqual(readOk(['email'], ['a@b.co', '', ' ']).contact, { email: 'a@b.co' });
    assert.deepEqual(readOk(['email', '', ''], ['a@b.co']).contact, { email: 'a@b.co' });
  });
});
