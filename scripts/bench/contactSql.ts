/** What a page of contacts is read with when nothing stands between the request and the tables. */

export const shown = `c.uuid, c.first_name, c.last_name, c.title, k.name as company, c.company_id, km.company_name_for_emails,
    c.email, c.email_status, c.seniority, c.departments, m.work_direct_phone, m.home_phone, c.mobile_phone,
    km.phone_number as corporate_phone, m.other_phone, m.stage, k.employees_count as employees, k.industries,
    k.keywords, k.technologies, m.linkedin_url as person_linkedin_url, coalesce(m.website, km.website) as website,
    km.linkedin_url as company_linkedin_url, coalesce(m.facebook_url, km.facebook_url) as facebook_url,
    coalesce(m.twitter_url, km.twitter_url) as twitter_url, m.city, m.state, m.country, k.address as company_address,
    km.city as company_city, km.state as company_state, km.country as company_country,
    km.phone_number as company_phone, k.annual_revenue, k.total_funding, km.latest_funding, km.latest_funding_amount,
    km.last_raised_at, c.created_at, c.updated_at`;

export const joined = (schema: string): string => `${schema}.contacts c
    left join ${schema}.contacts_metadata m on m.uuid = c.uuid
    left join ${schema}.companies k on k.uuid = c.company_id
    left join ${schema}.companies_metadata km on km.uuid = c.company_id`;

export const newestFirst = 'c.created_at desc, c.uuid desc';
