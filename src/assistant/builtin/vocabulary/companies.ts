/** Industries: how people say it | text in the industries or keywords of companies. */
export const industries = `
fintech,fin tech,financial technology|fintech
saas,software as a service|saas
b2b|b2b
b2c|b2c
healthcare,health care|healthcare,health care
healthtech,health tech|healthtech,health tech
edtech,ed tech|edtech,e-learning
proptech|proptech
insurtech|insurtech
biotech,biotechnology|biotech
pharma,pharmaceutical,pharmaceuticals|pharma
medtech,medical device,medical devices|medical device
banking|bank
financial services|financial services
venture capital,vc|venture capital
private equity|private equity
construction|construction
automotive|automotive
aerospace|aerospace
aviation|aviation
defense,defence|defense
energy|energy
renewable energy,renewables,clean energy,cleantech|renewable,cleantech
oil and gas,oil & gas|oil & gas,oil & energy
mining|mining
utilities|utilities
agriculture,agtech|agricultur
food,food and beverage|food
restaurant|restaurant
hospitality|hospitality
travel,tourism|travel,tourism
gaming,games|gaming,games
entertainment|entertainment
media|media
publishing|publishing
fashion,apparel|fashion,apparel
cosmetics,beauty|cosmetics,beauty
consumer goods|consumer goods
telecom,telecommunications|telecom
semiconductor,semiconductors|semiconductor
robotics|robotics
blockchain|blockchain
crypto,cryptocurrency,web3|crypto,blockchain
internet|internet
it services|information technology & services
information technology and services|information technology & services
staffing|staffing
higher education|higher education
nonprofit,non profit,ngo|nonprofit,non-profit
government|government
law|law
architecture|architecture
transportation|transportation
trucking|trucking
shipping|shipping
wine|wine
sports,sport|sports
fitness|fitness
music|music
environmental|environmental
chemicals|chemicals
plastics|plastics
tech,technology|technology,software,internet
`;

/** Companies, by what they are called: noun | industry that goes with it, if any. */
export const companyNouns = `
company,companies,firm,business,organization,organisation,org,employer,corporation|
agency|agency
vendor|vendor
bank|bank
hospital|hospital
clinic|clinic
university,college|higher education,university
law firm|law
manufacturer|manufactur
retailer|retail
insurer|insurance
consultancy|consulting
restaurant|restaurant
hotel|hotel,hospitality
`;

/** What stands after the name of an industry or of a department. */
export const industryNouns = 'industry sector space vertical market';
export const departmentNouns = 'department team function role position job committee';
export const personNouns =
  'people person contact professional lead prospect employee staff folk expert worker colleague someone somebody human individual member people';

/** Sizes in words, by the usual European definition: how people say it | least and most employees. */
export const sizes = `
small,small sized|1,49
tiny|1,9
medium,medium sized,mid size,midsize,mid sized,midsized|50,249
mid market,midmarket|50,999
smb,sme,small and medium,small and medium sized|1,249
large,big,larger,bigger|250,
enterprise,large enterprise|1000,
`;

/** Well-known technologies: how people say it | how data writes it. The others are looked up. */
export const technologies = `
postgresql,postgres|PostgreSQL
mysql|MySQL
mongodb,mongo|MongoDB
redis|Redis
elasticsearch|Elasticsearch
kafka|Kafka
snowflake|Snowflake
databricks|Databricks
salesforce|Salesforce
hubspot|Hubspot
marketo|Marketo
pardot|Pardot
zendesk|Zendesk
intercom|Intercom
shopify|Shopify
magento|Magento
woocommerce,woo commerce|Woo Commerce
wordpress|WordPress
drupal|Drupal
aws,amazon web services,amazon aws|AWS
azure,microsoft azure|Azure
gcp,google cloud,google cloud platform|Google Cloud
docker|Docker
kubernetes,k8s|Kubernetes
terraform|Terraform
react,react.js,reactjs|React
react native|React Native
angular|Angular
vue,vue.js,vuejs|Vue.js
node,node.js,nodejs|Node.js
typescript|TypeScript
javascript|JavaScript
python|Python
java|Java
php|PHP
ruby on rails,rails|Ruby On Rails
.net|.NET
asp.net|ASP.NET
c#|C#
c++|C++
kotlin|Kotlin
scala|Scala
golang|Go
stripe|Stripe
twilio|Twilio
slack|Slack
jira|Jira
github|Github
tableau|Tableau
power bi,powerbi|Power BI
looker|Looker
sap|SAP
oracle|Oracle
workday|Workday
netsuite|NetSuite
servicenow,service now|ServiceNow
google analytics|Google Analytics
google tag manager|Google Tag Manager
okta|Okta
datadog|Datadog
segment|Segment
mixpanel|Mixpanel
microsoft 365,office 365|Office 365
sharepoint|SharePoint
dynamics|Dynamics
quickbooks|QuickBooks
xero|Xero
zoom|Zoom
cloudflare|Cloudflare
nginx|Nginx
jquery|jQuery
`;

/** Statuses of e-mail addresses: how people say it | text in the status | text that it must not have. */
export const emailStatuses = `
verified,valid,confirmed,deliverable|verified|unverified
unverified|unverified|
catch all|catch_all,catch all,catch-all|
likely to engage|likely to engage,likely_to_engage|
unavailable|unavailable|
`;
