/** Company names by number, without repeats up to some five hundred thousand; domains are of the reserved `.example`. */
import { toLatin } from './names.ts';

export interface CompanyName {
  /** With the legal form of the country. */
  full: string;
  /** As in e-mails: without it. */
  short: string;
  domain: string;
}

const starts =
  'Alder,Amber,Apex,Arbor,Atlas,Aurora,Bay,Beacon,Birch,Blue,Bold,Brave,Bright,Cedar,Civic,Clear,Cloud,Cobalt,Copper,Coral,' +
  'Crest,Crystal,Delta,Eagle,Ember,Ever,Falcon,Fern,First,Flint,Forge,Fox,Frontier,Glacier,Golden,Granite,Green,Harbor,Haven,' +
  'High,Horizon,Iron,Ivy,Juniper,Keystone,Lake,Lark,Liberty,Lumen,Maple,Meridian,Metro,North,Nova,Oak,Ocean,Olive,Onyx,Orchid,' +
  'Osprey,Pacific,Peak,Pine,Pioneer,Prime,Quartz,Raven,Red,Ridge,River,Rosé,Sage,Sierra,Silver,Sky,Solar,Stone,Summit,Swift,' +
  'Terra,Timber,True,Union,Valley,Vantage,Verde,Vista,West,Willow,Zenith';
const ends =
  'bridge,brook,cove,craft,dale,edge,field,fleet,ford,gate,grove,hill,hive,lane,light,line,loft,mark,mill,mont,path,point,port,' +
  'reach,rock,root,scape,scope,shore,side,span,spire,spring,star,stream,view,ward,water,wave,well,wing,works,worth,yard';
const kinds =
  'Labs,Software,Group,Solutions,Partners,Systems,Consulting,Media,Health,Capital,Technologies,Logistics,Analytics,Foods,Studio,' +
  'Energy,Robotics,Design,Networks,Education,Insurance,Manufacturing,Realty,Security,Ventures,Bank,Motors,Pharma,Travel,' +
  'Construction,Foundation,Cloud,Retail,Marketing,Legal,Biotech,Materials,Games,Telecom,Outfitters,Café,Farms,Aviation,Law,' +
  'Advisors,Clinic,Interiors,Events,Publishing,Wines,Textiles,Instruments,Power,Freight,Staffing,Finance,Services,Data,Music,' +
  'Sports,Engineering,Architects,Hospitality,Dynamics,Holdings,University,Research,Industries,Agency,Ceramics,Digital,Wireless';

/** {} is the name. */
const legalForms: Record<string, string[]> = {
  'United States': ['{}', '{}', '{}, Inc.', '{} LLC', '{} Corp.'],
  'United Kingdom': ['{}', '{} Ltd', '{} plc'],
  India: ['{}', '{} Pvt. Ltd.'],
  Germany: ['{} GmbH', '{} AG', '{} GmbH & Co. KG'],
  Switzerland: ['{} AG', '{} SA'],
  Austria: ['{} GmbH'],
  France: ['{} SA', 'Société {}'],
  Netherlands: ['{} B.V.'],
  Spain: ['{} S.L.', 'Compañía {}'],
  Mexico: ['{} S.A. de C.V.'],
  Brazil: ['{} Ltda.', '{} Soluções'],
  Italy: ['{} S.p.A.', '{} S.r.l.'],
  Sweden: ['{} AB'],
  Denmark: ['{} A/S', '{} ApS'],
  Norway: ['{} AS'],
  Japan: ['{}', '株式会社{}'],
  China: ['{}', '{}有限公司'],
};
const anywhere = ['{}'];

const parts = [starts, ends, kinds].map((list) => list.split(',')) as [string[], string[], string[]];
const combinations = parts[0].length * parts[1].length * parts[2].length;

/** Distinct numbers have distinct domains; `form` chooses among the country's legal forms. */
export function companyNameOf(number: number, country: string, form: number): CompanyName {
  // A prime that is no factor of the number of combinations: neighbours are not alike, and each comes once.
  const mixed = ((number % combinations) * 10_007) % combinations;
  const [first, second, third] = parts;
  const rest = Math.floor(mixed / first.length);
  const stem = `${first[mixed % first.length]}${second[rest % second.length]}`;
  const round = Math.floor(number / combinations);
  const short = `${stem} ${third[Math.floor(rest / second.length)]}${round === 0 ? '' : ` ${round + 1}`}`;
  const forms = legalForms[country] ?? anywhere;
  const full = (forms[form % forms.length] as string).replace('{}', short);
  return { full, short, domain: `${short.split(' ').map(toLatin).join('-')}.example` };
}
