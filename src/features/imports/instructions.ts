/** How a file for import must look, in words; the column names come from the catalogue that is really used. */
import { columns } from './columns.ts';

const shared = columns.filter((column) => column.company && column.contact).map((column) => column.name);

export function writeInstructions(maxUploadBytes: number): string {
  const names = (which: 'company' | 'contact') =>
    columns.filter((column) => column[which] && !shared.includes(column.name)).map((column) => column.name);
  return [
    `Send one CSV file of at most ${Math.floor(maxUploadBytes / 1024 / 1024)} MiB as the field "file" of a multipart/form-data POST to this address (Admins only). The reply has a job_id; GET …/{job_id}/ shows how far the import is, GET …/{job_id}/errors/ the rows that were left out and why; POST …/{job_id}/cancel/ stops it. With ?dry_run=true nothing is changed and the job tells what would happen.`,
    'Headings: the first line names the columns; case, spaces and punctuation do not matter, none is required, unknown ones are left out and reported. Of several columns for one value, each row is read from the first that is not blank. The usual headings of Apollo and LinkedIn exports and those of this API are understood too ("First Name", "# Employees", "Company Name for Emails", "Person Linkedin Url", "Corporate Phone", …). "Name" and "Phone" are full_name and other_phone where the other headings show that the file is about people (a column of theirs, or no column of a company; for "Name" also a company column), company and company_phone where all others are of companies, and else left out.',
    `Of a contact: ${names('contact').join(', ')}.`,
    `Of a company: ${names('company').join(', ')}.`,
    `Of the company if the row has one, else of the contact: ${shared.join(', ')}.`,
    'Encoding: UTF-8 (with or without byte order mark), UTF-16 or Windows-1252. Fields are separated by commas, semicolons, tabs or pipes; all of this is recognised. Quote fields that contain separators, quotes or line breaks. A row may have 1 MiB.',
    'Values: numbers may have thousands separators, a currency sign or a unit (1,234 or $5M). industry, keywords, technologies and departments are lists, separated by "," or ";". Texts may have 500 characters, URLs and text_search 2000. An apostrophe before = + - @ is dropped.',
    'Rows find what is there already: a company by the domain of its website, its LinkedIn URL or its name; a contact by e-mail address, LinkedIn URL, or name and company. The first of these that a row has decides, and every company and contact needs one. The later row wins, a blank cell never erases anything, and importing a file twice changes nothing. A full_name is read where first_name and last_name are blank; one that is new is divided at its last space.',
    'A row that cannot be read (a broken number or e-mail address, a wrong number of fields) becomes an error record; the other rows are imported.',
  ].join('\n\n');
}
