/** Requests as people write them, what they must become, and the words that are said to be not understood. */
import type { ContactFilters } from '../../src/assistant/assistant.ts';

export interface Request {
  text: string;
  filters: ContactFilters;
  unknown?: string[];
  /** Something else that the reply must say. */
  says?: RegExp;
}

const cto = ['cto', 'chief technology officer', 'chief technical officer'];
const verified = { email_status: ['verified'], exclude_email_statuses: ['unverified'] };
const industry = (...keywords: string[]): ContactFilters => ({
  keywords,
  keyword_search_fields: ['industries', 'keywords'],
});

export const requests: Request[] = [
  {
    text: 'CTOs in Germany at companies using PostgreSQL with 50 to 500 employees',
    filters: {
      title_words: cto,
      country: ['Germany'],
      technologies: ['PostgreSQL'],
      employees_min: 50,
      employees_max: 500,
    },
    says: /1 contact matches/,
  },
  {
    text: 'marketing managers at fintech startups in Berlin or Paris, verified emails only',
    filters: {
      title_words: ['marketing manager'],
      ...verified,
      company_city: ['Berlin', 'Paris'],
      ...industry('fintech'),
    },
    says: /Startups are companies like others/,
  },
  { text: 'more than 1k employees', filters: { employees_min: 1001 } },
  {
    text: 'VPs of Sales in the United States except interns',
    filters: {
      title_words: ['vp sales', 'vice president sales'],
      country: ['United States'],
      exclude_title_words: ['intern'],
    },
  },
  { text: 'people at acme.com', filters: { include_domain_list: ['acme.com'] } },
  {
    text: 'founders who raised over $5M',
    filters: { title_words: ['founder', 'cofounder'], total_funding_min: 5_000_000 },
  },
  { text: 'how many engineers in Texas?', filters: { title_words: ['engineer'], state: ['Texas'] } },

  // Words that only the data knows, and the data's spelling.
  { text: 'senators from Washington', filters: { title_words: ['senator'], state: ['WA'] } },
  { text: 'Democrats in Texas', filters: { state: ['Texas'], ...industry('democrat') } },
  { text: 'who sits on the judiciary committee?', filters: { departments: ['judiciary'] } },
  { text: 'quantum physicists', filters: { title_words: ['quantum physicist'] } },
  { text: 'people in Springfield', filters: { city: ['springfield'] } },
  { text: 'people from Globex', filters: { company: ['Globex'] } },
  { text: 'Kassa', filters: { company: ['Kassa'] } },
  { text: 'Maria Cantwell', filters: { first_name: ['Maria'], last_name: ['Cantwell'] } },
  { text: "Zoë Okafor's email", filters: { first_name: ['Zoë'], last_name: ['Okafor'] } },
  { text: 'sales people in Bavaria', filters: { departments: ['sales'], state: ['Bayern'] } },
  { text: 'developers in Munich', filters: { title_words: ['developer'], city: ['München'] } },

  // A name within another's.
  {
    text: 'plumbers in Kansas',
    filters: { title_words: ['plumber'], state: ['Kansas'], exclude_contact_locations: ['Arkansas'] },
    says: /1 contact matches/,
  },
  {
    text: 'marketing managers in Niger',
    filters: { title_words: ['marketing manager'], country: ['Niger'], exclude_contact_locations: ['Nigeria'] },
    says: /1 contact matches/,
  },
  {
    text: 'people using Java',
    filters: { technologies: ['Java'] },
    says: /“Java” is found in other technologies too, such as JavaScript/,
  },

  // Titles.
  {
    text: 'Heads of product or engineering at SaaS companies with 50-200 employees in the UK',
    filters: {
      title_words: ['head product', 'head engineering'],
      company_country: ['United Kingdom'],
      ...industry('saas'),
      employees_min: 50,
      employees_max: 200,
    },
  },
  {
    text: 'senior sales and marketing managers in Austin, TX',
    filters: {
      title_words: ['senior sales manager', 'sr sales manager', 'senior marketing manager', 'sr marketing manager'],
      city: ['Austin'],
      state: ['Texas'],
    },
  },
  {
    text: 'find me 15 IT directors at German manufacturing companies using SAP',
    filters: {
      title_words: ['information technology director', 'it director'],
      company_country: ['Germany'],
      ...industry('manufacturing'),
      technologies: ['SAP'],
    },
  },
  {
    text: 'VP Finance or CFO with at least $1.5 billion in revenue',
    filters: {
      title_words: ['vp finance', 'vice president finance', 'cfo', 'chief financial officer'],
      annual_revenue_min: 1_500_000_000,
    },
  },
  {
    text: 'directors of engineering and product in France, Spain or Italy',
    filters: { title_words: ['director engineering', 'director product'], country: ['France', 'Spain', 'Italy'] },
  },
  {
    text: 'co-founders of Berlin-based companies',
    filters: { title_words: ['"co founder"', 'cofounder'], company_city: ['Berlin'] },
  },
  { text: 'people titled "Sales Ninja"', filters: { title_words: ['"Sales Ninja"'] } },
  {
    text: 'CTOs and VPs of Engineering but no interns or assistants',
    filters: {
      title_words: [...cto, 'vp engineering', 'vice president engineering'],
      exclude_title_words: ['intern', 'assistant'],
    },
  },
  {
    text: 'C-level executives in DACH with less than 100 people',
    filters: {
      seniority: ['c_suite', 'c suite', 'c-suite', 'c-level'],
      country: ['Germany', 'Austria', 'Switzerland'],
      employees_max: 99,
    },
  },
  {
    text: 'people in HR at hospitals with revenue between $10M and $1B',
    filters: {
      departments: ['human resources'],
      ...industry('hospital'),
      annual_revenue_min: 10_000_000,
      annual_revenue_max: 1_000_000_000,
    },
  },

  // Companies.
  {
    text: 'software engineers at Google or Meta, not in California',
    filters: {
      title_words: ['software engineer'],
      exclude_contact_locations: ['California'],
      company: ['Google', 'Meta'],
    },
  },
  { text: 'John Smith at Acme, Inc.', filters: { first_name: ['John'], last_name: ['Smith'], company: ['Acme'] } },
  {
    text: 'who is the CEO of Bank of America?',
    filters: { title_words: ['ceo', 'chief executive officer'], company: ['Bank of America'] },
  },
  {
    text: 'mid-size insurance firms in Australia using Snowflake but not Oracle',
    filters: {
      company_country: ['Australia'],
      ...industry('insurance'),
      technologies: ['Snowflake'],
      exclude_technologies: ['Oracle'],
      employees_min: 50,
      employees_max: 249,
    },
  },
  {
    text: 'engineers using React and Node.js',
    filters: { title_words: ['engineer'], technologies: ['React'], technologies_uids: ['node_js'] },
  },
  {
    text: 'companies using Python, Go and Rust',
    filters: { technologies: ['Python', 'Go', 'Rust'] },
    says: /two technologies at once, not for 3/,
  },
  {
    text: 'sales people not using Salesforce',
    filters: { departments: ['sales'], exclude_technologies: ['Salesforce'] },
  },
  {
    text: 'board members in the nonprofit sector',
    filters: { title_words: ['"board member"', 'board director'], ...industry('nonprofit', 'non-profit') },
  },
  {
    text: 'accountants outside healthcare',
    filters: {
      title_words: ['accountant'],
      exclude_industries: ['healthcare', 'health care'],
      exclude_keywords: ['healthcare', 'health care'],
    },
  },

  // Numbers.
  { text: '100+ employees, under 2 million in funding', filters: { employees_min: 100, total_funding_max: 2_000_000 } },
  {
    text: 'companies that raised between 5 and 10 million in their last round',
    filters: { latest_funding_amount_min: 5_000_000, latest_funding_amount_max: 10_000_000 },
  },
  { text: 'about 200 employees', filters: { employees_min: 160, employees_max: 240 } },
  { text: 'exactly 120 employees', filters: { employees_count: 120 } },
  { text: 'no more than 20 staff', filters: { employees_max: 20 } },
  { text: 'revenue of $1-10M', filters: { annual_revenue_min: 1_000_000, annual_revenue_max: 10_000_000 } },
  {
    text: 'startups with over $3m',
    filters: { annual_revenue_min: 3_000_000 },
    says: /I took over \$3m for the annual revenue/,
  },

  // Addresses.
  { text: 'contacts with unverified emails', filters: { email_status: ['unverified'] } },
  {
    text: 'anyone with an email address and a LinkedIn profile in Berlin',
    filters: { email: ['@'], person_linkedin_url: ['linkedin'], city: ['Berlin'] },
  },
  { text: 'ann@example.com', filters: { email: ['ann@example.com'] }, says: /1 contact matches/ },

  // Places.
  {
    text: 'data scientists in San Francisco or Germany',
    filters: { title_words: ['data scientist'], contact_location: ['San Francisco', 'Germany'] },
  },
  {
    text: 'lawyers outside the United States',
    filters: { title_words: ['lawyer', 'attorney'], exclude_contact_locations: ['United States'] },
  },
  {
    text: 'VPs in Georgia',
    filters: { title_words: ['vp', 'vice president'], state: ['Georgia'] },
    says: /I took Georgia for the state/,
  },
  { text: 'show us engineers in the US', filters: { title_words: ['engineer'], country: ['United States'] } },

  { text: 'top 5 from Washington, DC', filters: { city: ['Washington'], state: ['District of Columbia'] } },
  { text: 'TX lawyers', filters: { title_words: ['lawyer', 'attorney'], state: ['Texas'] } },
  { text: 'people in Île-de-France', filters: { contact_location: ['Île-de-France'] } },

  // Ranks, lists, left-out things, abbreviations.
  {
    text: 'directors and above in finance',
    filters: {
      seniority: ['owner', 'founder', 'partner', 'c_suite', 'c suite', 'c-suite', 'c-level', 'vp', 'head', 'director'],
      departments: ['finance'],
    },
  },
  {
    text: 'procurement managers, Canada, manufacturing',
    filters: {
      title_words: ['procurement manager', 'purchasing manager'],
      country: ['Canada'],
      ...industry('manufacturing'),
    },
  },
  {
    text: 'sr. data engineers w/ a LinkedIn page, US only',
    filters: {
      title_words: ['senior data engineer', 'sr data engineer'],
      person_linkedin_url: ['linkedin'],
      country: ['United States'],
    },
  },
  { text: 'anyone but senators', filters: { exclude_title_words: ['senator'] } },
  { text: 'not large companies in Austria', filters: { company_country: ['Austria'], employees_max: 249 } },
  { text: 'people without verified emails', filters: { email_status: ['unverified'] } },
  {
    text: 'managers using Zendesk, excluding India and the Philippines',
    filters: {
      title_words: ['manager'],
      technologies: ['Zendesk'],
      exclude_contact_locations: ['India', 'Philippines'],
    },
  },
  { text: 'revenue over €50 million', filters: { annual_revenue_min: 50_000_000 }, says: /did not convert/ },

  // What cannot be had is said.
  { text: 'marketing people with no title', filters: { departments: ['marketing'] }, unknown: ['title'] },
  {
    text: 'engineers interested in AI',
    filters: { title_words: ['engineer'], ...industry('artificial intelligence') },
    unknown: ['interested'],
  },
  { text: 'rockstar ninjas in Ohio', filters: { state: ['Ohio'] }, unknown: ['rockstar', 'ninjas'] },
  { text: 'nurses over 50 years old', filters: { title_words: ['nurse'] }, unknown: ['over 50 years', 'old'] },
  { text: 'female founders', filters: { title_words: ['founder', 'cofounder'] }, unknown: ['female'] },
  {
    text: 'marketing people without email in Canada',
    filters: { departments: ['marketing'], country: ['Canada'] },
    says: /I cannot ask for contacts without email/,
  },
  {
    text: 'senators except from Washington',
    filters: { title_words: ['senator'], exclude_contact_locations: ['Washington'] },
    says: /writes Washington as WA/,
  },
  { text: 'everyone', filters: {}, says: /I looked for all contacts\. 10 contacts match/ },
];

/** Messages of one chat, each with what is searched for then. */
export const conversations: Request[][] = [
  [
    { text: 'engineers in Texas', filters: { title_words: ['engineer'], state: ['Texas'] } },
    { text: 'only in Austin', filters: { title_words: ['engineer'], city: ['Austin'] } },
    { text: 'and in Dallas?', filters: { title_words: ['engineer'], city: ['Austin', 'Dallas'] } },
    {
      text: 'also in France',
      filters: { title_words: ['engineer'], contact_location: ['Austin', 'Dallas', 'France'] },
    },
    { text: 'anywhere', filters: { title_words: ['engineer'] } },
    { text: 'with verified emails', filters: { title_words: ['engineer'], ...verified } },
    { text: 'what about VPs?', filters: { title_words: ['vp', 'vice president'], ...verified } },
    {
      text: 'without interns',
      filters: { title_words: ['vp', 'vice president'], exclude_title_words: ['intern'], ...verified },
    },
    {
      text: 'include interns as well',
      filters: { title_words: ['vp', 'vice president', 'intern'], ...verified },
    },
    { text: 'any email status', filters: { title_words: ['vp', 'vice president', 'intern'] } },
    { text: 'find plumbers in Ohio', filters: { title_words: ['plumber'], state: ['Ohio'] } },
  ],
  [
    {
      text: 'companies using React with 50 to 500 employees',
      filters: { technologies: ['React'], employees_min: 50, employees_max: 500 },
    },
    { text: 'over 1000 employees', filters: { technologies: ['React'], employees_min: 1001 } },
    {
      text: 'excluding Berlin',
      filters: { technologies: ['React'], employees_min: 1001, exclude_contact_locations: ['Berlin'] },
    },
    { text: 'remove the exclusion', filters: { technologies: ['React'], employees_min: 1001 } },
    { text: 'regardless of size', filters: { technologies: ['React'] } },
    { text: 'how many?', filters: { technologies: ['React'] } },
    { text: 'those in fintech', filters: { technologies: ['React'], ...industry('fintech') } },
    { text: 'new search: CTOs', filters: { title_words: cto } },
  ],
];
