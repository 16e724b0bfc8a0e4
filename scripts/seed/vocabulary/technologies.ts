/** Technologies by rank: those that everybody uses, then some five thousand products of vendors that do not exist. */
const common = `
Google Analytics|Google Tag Manager|WordPress.org|Outlook|Mobile Friendly|Google Font API|Amazon AWS|Google Apps|Gmail|Nginx
Apache|Facebook Widget|reCAPTCHA|Cloudflare DNS|Bootstrap Framework|Microsoft Office 365|Vimeo|YouTube|Google Maps|jQuery
Facebook Login (Connect)|DoubleClick|Hubspot|Typekit|Shopify|Salesforce|MailChimp SPF|Slack|Zendesk|Google Cloud Hosting
Facebook Custom Audiences|Linkedin Marketing Solutions|Amazon SES|PostgreSQL|React|Node.js|Python|Java|Docker|Kubernetes|Stripe
Microsoft Azure|GoDaddy Hosting|Rackspace MailGun|Sendgrid|Zoom|Hotjar|Intercom|Drupal|Woo Commerce|MySQL|PHP|Ruby On Rails
.NET|ASP.NET|C#|C++|TypeScript|Angular|Vue.js|Adobe Creative Cloud|SAP|Oracle|Workday|Jira|Atlassian Cloud|Github Hosting
Marketo|Pardot|Eloqua|Segment.io|Mixpanel|Optimizely|New Relic|Datadog|Snowflake|Databricks|Tableau|Power BI|Looker|MongoDB
Redis|Elasticsearch|Kafka|Terraform|Ansible|Jenkins|Varnish|Wistia|DocuSign|Dropbox|Box|Okta|Auth0|Twilio|Braintree|PayPal
Magento|BigCommerce|Squarespace ECommerce|Wix|Weebly|Disqus|AddThis|ShareThis|Quantcast|AppNexus|Criteo|Taboola|Outbrain
Microsoft SQL Server|SQLite|Hadoop|Spark|TensorFlow|PyTorch|Go|Rust|Scala|Kotlin|Swift|iOS|Android|React Native|Flutter
Apollo|Outreach|SalesLoft|Gong|ZoomInfo|Freshdesk|ServiceNow|NetSuite|QuickBooks|Xero|Greenhouse.io|Lever|BambooHR|ADP
`
  .trim()
  .split(/[|\n]/);

const starts = 'Acu,Alti,Brio,Cala,Cogni,Dexi,Elo,Fino,Grava,Hexa,Ino,Juno,Kora,Luma,Meri,Nexo,Octa,Prisma,Quanta,Rivo';
const middles = 'base,cast,desk,flow,grid,hub,lane,metric,path,pulse,scope,stack,vault,wave';
const products =
  'Analytics,CRM,Chat,Commerce,Forms,Hosting,Identity,Mail,Maps,Marketing Cloud,Monitoring,Optimizer,Payments,Recruiting,' +
  'Search,Security,Surveys,Video';
const parts = [starts, middles, products].map((list) => list.split(',')) as [string[], string[], string[]];
const composed = parts[0].length * parts[1].length * parts[2].length;

export const technologyCount = common.length + composed;

export function technologyOf(rank: number): string {
  const known = common[rank];
  if (known !== undefined) return known;
  // Shares no factor with the number of products (2, 3, 5 and 7), so each comes once.
  const mixed = ((rank - common.length) * 1009) % composed;
  const [first, second, third] = parts;
  const rest = Math.floor(mixed / first.length);
  return `${first[mixed % first.length]}${second[rest % second.length]} ${third[Math.floor(rest / second.length)]}`;
}
