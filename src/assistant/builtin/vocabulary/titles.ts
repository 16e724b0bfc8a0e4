/** What ends a job title, in the singular. */
export const heads = `
manager director engineer developer programmer designer analyst consultant officer president head leader architect
scientist researcher recruiter accountant bookkeeper nurse doctor physician surgeon dentist pharmacist therapist
psychologist veterinarian paralegal counsel judge owner partner assistant intern trainee student representative executive
specialist coordinator administrator buyer planner editor writer copywriter journalist teacher professor lecturer dean
technician mechanic electrician plumber carpenter operator supervisor superintendent foreman controller auditor
strategist producer tester trainer coach agent broker trader banker adviser secretary chairman chairwoman chairperson
trustee receptionist clerk cashier driver pilot chef salesperson marketer evangelist associate apprentice fellow investor
entrepreneur freelancer inspector investigator estimator surveyor photographer artist animator translator librarian
curator mayor senator governor congressman congresswoman minister ambassador economist statistician actuary chemist
biologist physicist mathematician geologist hygienist optometrist paramedic firefighter detective practitioner
`;

/** Titles that data writes in several ways: how people say it | the words it has in data. */
export const otherTitles = `
ceo,chief executive officer,chief executive|ceo,chief executive officer
cto,chief technology officer,chief technical officer|cto,chief technology officer,chief technical officer
cfo,chief financial officer,chief finance officer|cfo,chief financial officer
coo,chief operating officer,chief operations officer|coo,chief operating officer,chief operations officer
cmo,chief marketing officer|cmo,chief marketing officer
cio,chief information officer|cio,chief information officer
ciso,chief information security officer|ciso,chief information security officer
cso|cso,chief security officer,chief sales officer,chief strategy officer
cpo,chief product officer|cpo,chief product officer
cro,chief revenue officer|cro,chief revenue officer
chro,chief human resources officer|chro,chief human resources officer,chief people officer
chief people officer|chief people officer,chro
cdo,chief data officer|cdo,chief data officer
cco|cco,chief commercial officer,chief customer officer
clo,chief legal officer|clo,chief legal officer
vp,vice president,v.p|vp,vice president
svp,senior vice president,senior vp|svp,senior vice president,senior vp
evp,executive vice president,executive vp|evp,executive vice president,executive vp
avp,assistant vice president|avp,assistant vice president
gm|gm,general manager
md|md,managing director
pm|pm,product manager,project manager
sdr|sdr,sales development representative
bdr|bdr,business development representative
csm|csm,customer success manager
sre|sre,site reliability engineer
swe|swe,software engineer
dba|dba,database administrator
lawyer,attorney|lawyer,attorney
dev|developer,dev
mgr|manager,mgr
founder|founder,cofounder
co founder,cofounder|"co founder",cofounder
advisor|advisor,adviser
admin|admin,administrator
rep|rep,representative
chairman|chairman,chair
chief of staff|"chief of staff"
board member|"board member",board director
team lead|team lead,team leader
principal|principal
lead|lead
chief|chief
chair|chair
member of parliament,mp|"member of parliament",mp
congressman,congresswoman,congressperson|congressman,congresswoman,representative
`;

/** Words before a title's end that say nothing about a department: word | the words it has in data. */
export const ranks = `
senior,sr|senior,sr
junior,jr|junior,jr
assistant|assistant
associate|associate
deputy|deputy
lead|lead
principal|principal
chief|chief
staff|staff
executive|executive
managing|managing
general|general
regional|regional
area|area
global|global
national|national
interim|interim
acting|acting
independent|independent
personal|personal
founding|founding
key|key
site reliability|site reliability
field|field
branch|branch
store|store
office|office
plant|plant
shift|shift
technical|technical
solution,solutions|solutions
customer|customer
client|client
account|account
territory|territory
project|project
program|program
school|school
registered|registered
certified|certified
property|property
management|management
case|case
team|team
`;

/**
 * What people do at work: how they say it | words of titles | department | industry or keyword of companies. An empty
 * part is none: nobody calls a company a sales company.
 */
export const functions = `
sales|sales|sales|
inside sales|inside sales|sales|
sales development|sales development|sales|
sales operations,sales ops|sales operations|sales|
marketing|marketing|marketing|marketing
digital marketing|digital marketing|marketing|digital marketing
product marketing|product marketing|marketing|
content marketing|content marketing|marketing|
growth|growth||
brand|brand|marketing|
content|content|marketing|
social media|social media|marketing|social media
seo|seo|marketing|seo
communications|communications|marketing|
public relations,pr|public relations,pr|marketing|public relations
advertising|advertising|marketing|advertising
engineering|engineering|engineering|engineering
software|software|engineering|software
software engineering|software engineering|engineering|
software development|software development|engineering|software development
web|web|engineering|
backend,back end|backend,back end|engineering|
frontend,front end|frontend,front end|engineering|
full stack,fullstack|full stack,fullstack|engineering|
mobile|mobile|engineering|mobile
devops|devops|engineering|devops
embedded|embedded|engineering|
cloud|cloud|engineering|cloud
infrastructure|infrastructure|information technology|infrastructure
network|network|information technology|
systems,system|systems|information technology|
database|database|information technology|
data|data|data|data
data science|data science|data|data science
data engineering|data engineering|data|
analytics|analytics|data|analytics
business intelligence,bi|business intelligence,bi|data|business intelligence
machine learning,ml|machine learning,ml|data|machine learning
artificial intelligence,ai|ai,artificial intelligence|data|artificial intelligence
information technology,i.t|information technology,it|information technology|information technology
security|security|information technology|security
information security,cybersecurity,cyber security|information security,cybersecurity,cyber security|information technology|security
qa,quality assurance|qa,quality assurance|engineering|
quality|quality|operations|
hardware|hardware|engineering|hardware
mechanical|mechanical|engineering|
electrical|electrical|engineering|
civil|civil|engineering|civil engineering
chemical|chemical|engineering|chemicals
industrial|industrial|engineering|industrial
product|product|product|
product management|product management|product|
product design|product design|design|
design|design|design|design
ux,user experience|ux,user experience|design|
ui|ui|design|
graphic|graphic|design|
creative|creative|design|
finance|finance|finance|financ
financial|financial|finance|financ
accounting|accounting|finance|accounting
tax|tax|finance|
audit|audit|finance|
treasury|treasury|finance|
investment|investment|finance|investment
credit|credit|finance|
risk|risk|finance|
compliance|compliance|legal|
legal|legal|legal|legal
human resources,hr|human resources,hr|human resources|human resources
people operations|people operations|human resources|
people|people|human resources|
talent|talent|human resources|
talent acquisition|talent acquisition|human resources|
recruiting,recruitment|recruiting,recruitment|human resources|recruit
learning and development|learning development|human resources|
training|training|human resources|training
operations,ops|operations|operations|
business operations|business operations|operations|
supply chain|supply chain|operations|supply chain
logistics|logistics|operations|logistics
procurement,purchasing|procurement,purchasing|operations|
manufacturing|manufacturing|operations|manufacturing
production|production|operations|
facilities|facilities|operations|facilities
administrative,administration|administrative|operations|
customer success|customer success|support|
customer support,customer service,support|customer support,customer service|support|
business development,bizdev|business development|sales|
partnerships|partnerships|sales|
revenue operations,revops|revenue operations,revops|sales|
strategy|strategy||
innovation|innovation||
research|research|research|research
research and development,r&d|research development,"r d"|research|research
medical|medical|medical|medical
clinical|clinical|medical|clinical
health|health|medical|health
education|education|education|education
consulting|consulting|consulting|consulting
e commerce,ecommerce|ecommerce,e commerce|marketing|commerce
retail|retail||retail
insurance|insurance||insurance
real estate|real estate||real estate
event,events|event|marketing|events
video|video|design|video
safety|safety|operations|
government affairs|government affairs|legal|
`;

/** From the top down, as data writes them: "directors and above" are all up to theirs. */
export const ladder = [
  'owner',
  'founder',
  'partner',
  'c_suite',
  'c suite',
  'c-suite',
  'c-level',
  'vp',
  'head',
  'director',
  'manager',
];

/** Seniorities: how people say it | text in the seniority of the data. */
export const seniorities = `
c level,c suite,csuite,clevel,cxo|c_suite,c suite,c-suite,c-level
executive,exec,senior executive,top executive,senior leadership|c_suite,c suite,c-suite,c-level,vp
decision maker,leadership|owner,founder,partner,c_suite,c suite,c-suite,c-level,vp,head,director
vp level|vp
director level|director
manager level,middle management|manager
senior,senior level|senior
junior,entry level|entry
management|manager,director
`;
