/** Company keywords by rank: common ones, then some hundred thousand of three words. */
const common = `
b2b|services|consulting|software|saas|cloud|information technology & services|marketing|e-commerce|enterprise software|retail
manufacturing|construction|healthcare|education|finance|consumer internet|design|training|engineering|analytics|logistics
digital marketing|real estate|web design|cloud computing|hospital & health care|financial services|mobile|consumer
artificial intelligence|machine learning|data analytics|cyber security|project management|web development|social media|seo
branding|advertising|renewable energy|recruitment|insurance|automation|product development|supply chain|non-profit|travel
food & beverage|biotechnology|medical devices|telecommunications|crm|erp|mobile apps|iot|blockchain|fintech|edtech|sales
customer service|event management|property management|legal services|accounting|payroll|energy efficiency|sustainability
video production|photography|fashion|hospitality|restaurants|fitness|sports|music|gaming|publishing|printing|packaging
automotive|aerospace|defense|oil & gas|mining|agriculture|water treatment|waste management|architecture|interior design
venture capital|private equity|wealth management|payments|lending|open source|devops|big data|data center|cloud storage
cloud security|hosting|networking|managed services|help desk|outsourcing|market research|public relations|translation
3d printing|robotics|drones|virtual reality|augmented reality|wearables|semiconductors|sensors|lasers|optics|nanotechnology
`
  .trim()
  .split(/[|\n]/);

const kinds =
  'custom,commercial,industrial,residential,digital,mobile,online,remote,smart,integrated,automated,certified,affordable,' +
  'advanced,regional,global,local,corporate,enterprise,independent,organic,portable,predictive,preventive,private,public,' +
  'rapid,real-time,recycled,secure,seasonal,specialty,strategic,sustainable,technical,urban,virtual,wholesale,wireless,agile';
const subjects =
  'access,air quality,asset,bakery,battery,billing,bridge,cable,campus,cargo,catering,claims,clinic,coating,coffee,compliance,' +
  'conveyor,dental,document,drainage,elevator,energy,fleet,flooring,freight,furniture,garden,genomics,glass,harbor,heating,' +
  'home,hotel,inventory,kitchen,laboratory,landscape,lighting,linen,loan,market,metal,museum,parking,patient,pet,pipeline,' +
  'plumbing,power,pricing,pump,rail,risk,roofing,school,seafood,security,solar,stadium,storage,tax,textile,timber,tire,tourism,' +
  'valve,vehicle,wedding,wine,workforce';
const activities =
  'software,services,management,consulting,systems,design,maintenance,training,analytics,supplies,planning,inspection,rental,' +
  'financing,equipment,distribution,engineering,installation,marketing,monitoring,research,repair,testing,trading,' +
  'optimization,certification,outsourcing,insurance,recycling,packaging,automation,printing,platform,support,delivery,safety';
const parts = [kinds, subjects, activities].map((list) => list.split(',')) as [string[], string[], string[]];
const composed = parts[0].length * parts[1].length * parts[2].length;

export const keywordCount = common.length + composed;

export function keywordOf(rank: number): string {
  const known = common[rank];
  if (known !== undefined) return known;
  // A prime that is no factor of the number of keywords, so each comes once.
  const mixed = ((rank - common.length) * 10_007) % composed;
  const [first, second, third] = parts;
  const rest = Math.floor(mixed / first.length);
  return `${first[mixed % first.length]} ${second[rest % second.length]} ${third[Math.floor(rest / second.length)]}`;
}
