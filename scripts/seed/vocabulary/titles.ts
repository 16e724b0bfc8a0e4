/** Job titles by rank: the common ones as people write them, then some thirty thousand made of parts. */
export interface Title {
  title: string;
  seniority: string;
  departments: string[];
}

/** title | seniority | department, the most frequent first. */
const common = `
Manager|manager|operations
Chief Executive Officer|c suite|c suite
Owner|owner|c suite
Software Engineer|senior|engineering technical
Project Manager|manager|operations
Founder|founder|c suite
Director|director|operations
Account Manager|manager|sales
Sales Manager|manager|sales
President|c suite|c suite
Consultant|senior|consulting
Marketing Manager|manager|marketing
Vice President|vp|operations
CEO & Founder|founder|c suite
Office Manager|manager|operations
Operations Manager|manager|operations
Engineer|senior|engineering technical
Senior Software Engineer|senior|engineering technical
Managing Director|c suite|c suite
Account Executive|senior|sales
Product Manager|manager|product management
General Manager|manager|operations
Teacher|entry|education
Registered Nurse|entry|medical health
Partner|partner|consulting
Chief Technology Officer|c suite|engineering technical
Business Development Manager|manager|sales
Human Resources Manager|manager|human resources
Accountant|entry|finance
Administrative Assistant|entry|operations
Chief Financial Officer|c suite|finance
Attorney|senior|legal
Sales Representative|entry|sales
VP of Sales|vp|sales
Engineering Manager|manager|engineering technical
Graphic Designer|senior|design
Professor|senior|education
Data Scientist|senior|engineering technical
Chief Operating Officer|c suite|operations
Director of Marketing|director|marketing
Executive Assistant|entry|operations
Store Manager|manager|operations
Head of Marketing|head|marketing
Physician|senior|medical health
VP of Engineering|vp|engineering technical
Financial Analyst|senior|finance
Customer Success Manager|manager|support
Chief Marketing Officer|c suite|marketing
Paralegal|entry|legal
IT Manager|manager|information technology
Marketing Intern|intern|marketing
Director of Operations|director|operations
Recruiter|senior|human resources
Co-Founder & CTO|founder|engineering technical
Supply Chain Manager|manager|operations
Geschäftsführer|c suite|c suite
Directeur Général|c suite|c suite
Gerente de Ventas|manager|sales
営業部長|director|sales
エンジニア|senior|engineering technical
销售经理|manager|sales
Gérant|owner|c suite
Board Member|c suite|c suite
Software Engineering Intern|intern|engineering technical
`;

const areas: Record<string, string> = {
  'engineering technical':
    'Software,Platform,Data,DevOps,Quality,Cloud,Mobile,Frontend,Backend,Machine Learning,Embedded Systems,Hardware,' +
    'Electrical,Mechanical,Process,Site Reliability,Research,Robotics,Field Service,Test Automation',
  sales:
    'Sales,Account,Business Development,Inside Sales,Channel,Key Account,Territory,Partnerships,Presales,Revenue,' +
    'Sales Operations,Enterprise Sales',
  marketing:
    'Marketing,Digital Marketing,Content,Brand,Product Marketing,Demand Generation,Growth,Communications,Social Media,' +
    'SEO,Events,Public Relations',
  operations:
    'Operations,Supply Chain,Logistics,Procurement,Facilities,Program,Project,Warehouse,Fleet,Business Operations,' +
    'Manufacturing,Safety,Continuous Improvement,Construction',
  finance: 'Finance,Accounting,Tax,Treasury,Audit,Credit,Payroll,Investment,Risk,Procurement Finance',
  'human resources': 'Human Resources,Talent Acquisition,People,Learning & Development,Compensation,Training,Workplace',
  'information technology':
    'IT,Network,Systems,Information Security,Database,Infrastructure,Enterprise Applications,SAP,Salesforce,Help Desk',
  'product management': 'Product,Technical Product,Product Strategy,Product Operations,Pricing',
  design: 'UX,Visual Design,Creative,Industrial Design,Interior Design',
  support: 'Customer Success,Customer Support,Client Services,Implementation,Onboarding',
  legal: 'Legal,Compliance,Contracts,Privacy,Intellectual Property',
  'medical health': 'Clinical,Nursing,Patient Care,Pharmacy,Regulatory Affairs',
  education: 'Curriculum,Academic,Admissions,Student Services,Research Programs',
  consulting: 'Strategy,Transformation,Advisory,Management Consulting,Analytics',
};

/** {} is the area. */
const forms = [
  ['{} Manager', 'manager'],
  ['Senior {} Engineer', 'senior'],
  ['Director of {}', 'director'],
  ['{} Specialist', 'entry'],
  ['{} Analyst', 'senior'],
  ['Senior {} Manager', 'manager'],
  ['{} Engineer', 'senior'],
  ['{} Consultant', 'senior'],
  ['VP of {}', 'vp'],
  ['Head of {}', 'head'],
  ['{} Coordinator', 'entry'],
  ['{} Director', 'director'],
  ['{} Lead', 'senior'],
  ['{} Executive', 'senior'],
  ['Vice President, {}', 'vp'],
  ['{} Associate', 'entry'],
  ['Assistant {} Manager', 'manager'],
  ['Chief {} Officer', 'c suite'],
  ['Principal {} Architect', 'senior'],
  ['{} Administrator', 'entry'],
  ['Regional {} Manager', 'manager'],
  ['Senior {} Analyst', 'senior'],
  ['{} Advisor', 'senior'],
  ['Senior Director, {}', 'director'],
  ['{} Supervisor', 'manager'],
  ['Global {} Lead', 'senior'],
  ['{} Intern', 'intern'],
  ['SVP {}', 'vp'],
  ['{} Representative', 'entry'],
  ['Senior {} Specialist', 'senior'],
  ['{} Partner', 'partner'],
  ['Junior {} Associate', 'entry'],
] as const;

const endings = ['', ', EMEA', ', North America', ' II', ', APAC', ' - Enterprise', ' (Remote)', ' - Latin America'];

const heads: Title[] = common
  .trim()
  .split('\n')
  .map((line) => {
    const [title = '', seniority = '', department = ''] = line.split('|');
    return { title, seniority, departments: [department] };
  });

const allAreas = Object.entries(areas).flatMap(([department, names]) =>
  names.split(',').map((area) => ({ area, department })),
);
const composed = allAreas.length * forms.length * endings.length;

export const titleCount = heads.length + composed;

export function titleOf(rank: number): Title {
  const head = heads[rank];
  if (head) return { ...head, departments: [...head.departments] };
  // A step that shares no factor with the number of titles visits each once, and neighbours in rank differ in all parts.
  const mixed = ((rank - heads.length) * 10_007) % composed;
  const [form, seniority] = forms[mixed % forms.length] ?? forms[0];
  const rest = Math.floor(mixed / forms.length);
  const { area, department } = allAreas[rest % allAreas.length] ?? { area: 'Operations', department: 'operations' };
  const ending = endings[Math.floor(rest / allAreas.length)] ?? '';
  return { title: form.replace('{}', area) + ending, seniority, departments: [department, area.toLowerCase()] };
}
