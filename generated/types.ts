// Written by `npm run generate`. Do not edit.
export interface paths {
    "/api/v1/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Name, version and documentation of this API */
        get: operations["getApiMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the service can answer
         * @description Asks the database. `/livez` and `/readyz` are the cheaper probes for orchestrators.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/vql/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How searching is
         * @description Which engine answers searches, and how far its indexes are. `degraded`: Meilisearch is down, slow or behind, and Postgres
         *     answers in its place, exactly alike; `error` says why. The figures are at most a second old.
         */
        get: operations["getVqlHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/vql/stats/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was searched for
         * @description Counted by the process that answers, since its start; but for `set_aside`, which is as it is now.
         */
        get: operations["getVqlStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an account and sign in
         * @description The e-mail address is not verified, and no mail is sent. Attempts are limited per client address and per e-mail address; too many are a 429. Where `REGISTRATION` is `closed`, all are a 403.
         */
        post: operations["registerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with e-mail and password
         * @description An unknown address and a wrong password are answered alike. A disabled account is a 403 when the password is right. Failed attempts are limited per client address and per account; too many are a 429 for a while.
         */
        post: operations["loginUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End this session
         * @description The access token and every refresh token of its session are refused from now on.
         */
        post: operations["logoutUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/session/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for new tokens
         * @description A refresh token works once. Using it again ends its whole session, access tokens included, because one of the two who used it has stolen it: keep the newest one, and do not send the same one twice at the same time.
         */
        post: operations["refreshTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/profile/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your profile */
        get: operations["getProfile"];
        /**
         * Change your profile
         * @description An absent field stays as it is and null clears it; `notifications` is merged switch by switch. Nobody becomes Admin this way: a `role` above your own is a 403. A lower one is taken, so an Admin can step down while there is another one.
         */
        put: operations["updateProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/profile/avatar/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload your picture
         * @description A PNG, JPEG, GIF or WebP image, told by its content, of at most 5 MiB unless the operator says otherwise (`MAX_AVATAR_MB`) and 32 million pixels. It is kept as WebP, upright, at most 512 by 512 pixels, without any metadata; of an animation the first frame. It takes the place of the picture or URL that the profile had.
         */
        post: operations["createAvatar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/avatars/{avatar_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the picture, as `avatar_url` has it. */
                avatar_id: string;
            };
            cookie?: never;
        };
        /**
         * A picture
         * @description For everybody who has its URL, which cannot be guessed. A picture never changes, so caches may keep it for a year; it is gone when its owner has taken another one.
         */
        get: operations["getAvatar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your credits and your plan
         * @description A new account is on `free`, with 50 credits once. A plan takes the place of what is left of the credits before it,
         *     and ends by itself at `subscription_ends_at`: what is left of its credits goes, and the account is on `free` again
         *     with 50 credits, once each time a plan ends. Credits of add-ons stay until they are spent.
         */
        get: operations["getBilling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/plans/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The plans and their prices
         * @description A quarter costs three months less 10 %, a year twelve less 20 %, in whole dollars.
         */
        get: operations["listPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/addons/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The packages of credits to add to any plan */
        get: operations["listAddons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/subscribe/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe to a plan
         * @description For one period, which begins now: nothing is renewed by itself. It takes the place of the plan before it, a cancelled
         *     one too, and of what was left of its credits; the rest of that plan's price is not given back.
         */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/addon/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Buy a package of credits
         * @description They are added to what is there, whatever the plan, and stay until they are spent.
         */
        post: operations["createAddonPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/cancel/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel your plan
         * @description Plan and credits stay as they are until `subscription_ends_at`. Without a plan, or twice, it is a 409.
         */
        post: operations["cancelSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/invoices/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your invoices, newest first */
        get: operations["listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/webhooks/stripe/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What Stripe tells of payments
         * @description For Stripe alone: enter this URL as a webhook of your Stripe account, with the events `checkout.session.completed`,
         *     `checkout.session.async_payment_succeeded`, `checkout.session.async_payment_failed` and `checkout.session.expired`.
         *     Its secret is the operator's `STRIPE_WEBHOOK_SECRET`. The first event that ends a payment makes its invoice `paid`
         *     and grants the credits, or `failed`; again, late or in another order, events change nothing. Other events are taken
         *     and left alone. Where the service takes no payments by Stripe it is a 404.
         */
        post: operations["receiveStripeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you used this month, feature by feature
         * @description Counted by calendar month (UTC). Nothing is limited for Admins and while a plan runs, a cancelled one too.
         */
        get: operations["getUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/track/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count a use of a feature
         * @description What would pass the limit counts nothing and says `success: false`, however many ask at once. Each request counts: sending one again counts again.
         */
        post: operations["trackUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contacts that meet all conditions, page by page
         * @description Newest first unless `ordering` says otherwise. Follow `next` to the end and every match has come exactly once, also
         *     while contacts are added. `count/` with the same filters says how many there are.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create a contact
         * @description For Admins. What is created is found by every filter at once.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/count/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many contacts meet all conditions */
        get: operations["countContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/count/uuids/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The uuids of the contacts that meet all conditions
         * @description Newest first. Without `limit` there may be millions; they are streamed as they are found.
         */
        get: operations["listContactUuids"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/title/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Titles of contacts */
        get: operations["listContactTitles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/company/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names of companies
         * @description Of all companies, those without contacts too.
         */
        get: operations["listContactCompanyNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/industry/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Industries of companies
         * @description Of all companies, those without contacts too. Single industries, always distinct.
         */
        get: operations["listContactIndustries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/keywords/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keywords of companies
         * @description Of all companies, those without contacts too. Single keywords, always distinct.
         */
        get: operations["listContactKeywords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/technologies/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Technologies of the companies of contacts
         * @description One list of them for each contact.
         */
        get: operations["listContactTechnologies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/company_address/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Addresses of the companies of contacts
         * @description One value for each contact; of the address itself, not of the location text that `company_address` looks into.
         */
        get: operations["listContactCompanyAddresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/contact_address/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Location texts of contacts
         * @description What `contact_location` looks into.
         */
        get: operations["listContactAddresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/city/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cities of contacts */
        get: operations["listContactCities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/state/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** States of contacts */
        get: operations["listContactStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/country/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Countries of contacts */
        get: operations["listContactCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/company_city/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cities of the companies of contacts
         * @description One value for each contact.
         */
        get: operations["listContactCompanyCities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/company_state/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * States of the companies of contacts
         * @description One value for each contact.
         */
        get: operations["listContactCompanyStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/company_country/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Countries of the companies of contacts
         * @description One value for each contact.
         */
        get: operations["listContactCompanyCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contact_uuid}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contact with its company */
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/import/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a file for import must look
         * @description Headings, encodings, separators, number formats, limits, and how rows find the contact they belong to.
         */
        get: operations["getImportInstructions"];
        put?: never;
        /**
         * Upload a file of contacts and companies
         * @description Takes the file and answers at once; the rows are imported in the background, files in the order in which they came.
         *     Read the job until its `status` is `completed` or `failed`.
         *
         *     Importing is repeatable: rows find the contacts and companies that are there already (a company by domain, LinkedIn
         *     URL or name; a contact by e-mail address, LinkedIn URL, or name and company: the first of these that the row has
         *     decides). The later of two rows wins, a blank cell never erases anything, and a file that is imported twice changes
         *     nothing the second time. First and last name are compared as one; a row that has both in one column does not change
         *     how they are divided, and a new full name is divided at its last space. A row that cannot be read becomes an error
         *     record; the others are imported.
         *
         *     People and companies are listed as soon as their rows are processed. Those that a large file adds (10,000 rows or
         *     more, and at least three for every ten contacts there are) are listed all at once, just before it is `completed`;
         *     what it changes of others, as soon as their rows are processed.
         *
         *     With `dry_run=true` it changes nothing, and its counts, errors and message are those of the import that would follow
         *     on the tables as they are; nobody has to wait for it.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/import/{job_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the import, as `POST /api/v1/contacts/import/` gave it. */
                job_id: string;
            };
            cookie?: never;
        };
        /** How far an import is */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/import/{job_id}/errors/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the import, as `POST /api/v1/contacts/import/` gave it. */
                job_id: string;
            };
            cookie?: never;
        };
        /** The rows that an import left out, and why */
        get: operations["listImportErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/import/{job_id}/cancel/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the import, as `POST /api/v1/contacts/import/` gave it. */
                job_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop an import
         * @description What it has imported stays. One that has ended already is a 409.
         */
        post: operations["cancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Companies that meet all conditions, page by page
         * @description Newest first unless `ordering` says otherwise. Follow `next` to the end and every match has come exactly once, also
         *     while companies are added. `count/` with the same filters says how many there are.
         */
        get: operations["listCompanies"];
        put?: never;
        /**
         * Create a company
         * @description For Admins. What is created is found by every filter at once.
         */
        post: operations["createCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/count/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many companies meet all conditions */
        get: operations["countCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/count/uuids/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The uuids of the companies that meet all conditions
         * @description Newest first. Without `limit` there may be very many; they are streamed as they are found.
         */
        get: operations["listCompanyUuids"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/name/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names of companies */
        get: operations["listCompanyNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/industry/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Industries of companies */
        get: operations["listCompanyIndustries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/keywords/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keywords of companies */
        get: operations["listCompanyKeywords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/technologies/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Technologies of companies */
        get: operations["listCompanyTechnologies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/address/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses of companies */
        get: operations["listCompanyAddresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/city/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cities of companies */
        get: operations["listCompanyCities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/state/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** States of companies */
        get: operations["listCompanyStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/country/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Countries of companies */
        get: operations["listCompanyCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/{company_uuid}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The company's uuid; dashes are optional.
                 * @example 4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21
                 */
                company_uuid: components["parameters"]["company_uuid"];
            };
            cookie?: never;
        };
        /** One company with the number of its contacts */
        get: operations["getCompany"];
        /**
         * Change a company
         * @description For Admins. Fields that are absent stay as they are and `null` clears a field. A `text_search` that was made of address,
         *     city, state and country goes on following them, as does one that is null; one that somebody wrote stays until it is
         *     written anew.
         */
        put: operations["updateCompany"];
        post?: never;
        /**
         * Delete a company
         * @description For Admins. Its contacts are kept, without a company.
         */
        delete: operations["deleteCompany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/company/{company_uuid}/contacts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The contacts of a company that meet all conditions, page by page
         * @description Newest first unless `ordering` says otherwise.
         */
        get: operations["listCompanyContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/company/{company_uuid}/contacts/count/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many contacts of a company meet all conditions */
        get: operations["countCompanyContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/company/{company_uuid}/contacts/count/uuids/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The uuids of the contacts of a company that meet all conditions
         * @description Newest first; streamed as they are found.
         */
        get: operations["listCompanyContactUuids"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/company/{company_uuid}/contacts/first_name/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** First names of the contacts of a company */
        get: operations["listCompanyContactFirstNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/company/{company_uuid}/contacts/last_name/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Last names of the contacts of a company */
        get: operations["listCompanyContactLastNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/company/{company_uuid}/contacts/title/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Titles of the contacts of a company */
        get: operations["listCompanyContactTitles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/company/{company_uuid}/contacts/seniority/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Seniorities of the contacts of a company */
        get: operations["listCompanyContactSeniorities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/company/{company_uuid}/contacts/department/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Departments of the contacts of a company
         * @description Single departments, always distinct.
         */
        get: operations["listCompanyContactDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/company/{company_uuid}/contacts/email_status/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** E-mail statuses of the contacts of a company */
        get: operations["listCompanyContactEmailStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/register/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an account and sign in
         * @description The e-mail address is not verified, and no mail is sent. Attempts are limited per client address and per e-mail address; too many are a 429. Where `REGISTRATION` is `closed`, all are a 403.
         */
        post: operations["registerUserV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/login/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with e-mail and password
         * @description An unknown address and a wrong password are answered alike. A disabled account is a 403 when the password is right. Failed attempts are limited per client address and per account; too many are a 429 for a while.
         */
        post: operations["loginUserV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/logout/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End this session
         * @description The access token and every refresh token of its session are refused from now on.
         */
        post: operations["logoutUserV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/session/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["getSessionV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/refresh/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for new tokens
         * @description A refresh token works once. Using it again ends its whole session, access tokens included, because one of the two who used it has stolen it: keep the newest one, and do not send the same one twice at the same time.
         */
        post: operations["refreshTokensV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/profile/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your profile */
        get: operations["getProfileV2"];
        /**
         * Change your profile
         * @description An absent field stays as it is and null clears it; `notifications` is merged switch by switch. Nobody becomes Admin this way: a `role` above your own is a 403. A lower one is taken, so an Admin can step down while there is another one.
         */
        put: operations["updateProfileV2"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/profile/avatar/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload your picture
         * @description A PNG, JPEG, GIF or WebP image, told by its content, of at most 5 MiB unless the operator says otherwise (`MAX_AVATAR_MB`) and 32 million pixels. It is kept as WebP, upright, at most 512 by 512 pixels, without any metadata; of an animation the first frame. It takes the place of the picture or URL that the profile had.
         */
        post: operations["createAvatarV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/promote-to-admin/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Become an Admin, where the operator allows it
         * @description Depends on the operator's `SELF_PROMOTION`: `first` (the default) promotes only while there is no Admin at all, `listed` only accounts whose e-mail address is in `ADMIN_EMAILS`, `off` nobody; otherwise it is a 403. An Admin gets the profile unchanged.
         */
        post: operations["promoteProfileV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/apollo/analyze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is in an Apollo URL, and what a search here makes of it
         * @description Looks at the URL only and asks no data. `/companies` and all other searches of Apollo are taken too.
         */
        post: operations["analyzeApolloUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/apollo/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The contacts that an Apollo URL asks for, page by page
         * @description All conditions of the URL that can be carried over hold, and those of the query parameters as well. What is not
         *     carried over is listed, and does not narrow the result.
         *
         *     The page and the sort field of the URL are used when the request has neither `offset` nor `cursor`; pages are
         *     counted in rows of `limit`. `next` and `previous` are to be sent as this request was: POST, with the same body.
         */
        post: operations["searchApolloContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/apollo/contacts/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How many contacts an Apollo URL asks for
         * @description Of the whole result, whatever page the URL names.
         */
        post: operations["countApolloContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/apollo/contacts/count/uuids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The uuids of the contacts that an Apollo URL asks for
         * @description Newest first, whatever page and order the URL names. Without `limit` there may be millions; they are streamed.
         */
        post: operations["listApolloContactUuids"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ai-chats/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your chats, page by page, without their messages
         * @description Follow `next` and `previous`. With `offset` they go on by offset, otherwise by cursor: then following `next` to the
         *     end gives every chat exactly once, also while chats are added.
         */
        get: operations["listAiChats"];
        put?: never;
        /**
         * Begin a chat
         * @description `messages` are stored as they are and answered by nobody; `POST {chat_id}/messages/` asks the assistant. An account
         *     may have 1,000 chats.
         */
        post: operations["createAiChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ai-chats/{chat_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the chat. Somebody else's is a 404.
                 * @example 5b0c9f7e-2f5d-4a55-9d0c-6f6d1e0b7a11
                 */
                chat_id: components["parameters"]["chat_id"];
            };
            cookie?: never;
        };
        /** A chat with its messages */
        get: operations["getAiChat"];
        /**
         * Change a chat's title or messages
         * @description An absent field stays as it is. `messages` takes the place of all messages there are.
         */
        put: operations["updateAiChat"];
        post?: never;
        /** Delete a chat */
        delete: operations["deleteAiChat"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ai-chats/{chat_id}/messages/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the chat. Somebody else's is a 404.
                 * @example 5b0c9f7e-2f5d-4a55-9d0c-6f6d1e0b7a11
                 */
                chat_id: components["parameters"]["chat_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the assistant for contacts
         * @description The assistant turns the request into filters of `GET /api/v1/contacts/`, searches, and says how it understood what it
         *     was asked, and which words it did not. Its reply has the newest ten contacts (or as many as asked for, up to 25), the
         *     exact count, the filters, and the URL that lists all of them. It knows what was said before: "only in France" goes
         *     on from the last search of the chat. Where the operator has set up no language model, requests are in plain English:
         *     "CTOs in Germany at companies using PostgreSQL with 50 to 500 employees".
         *
         *     Message and reply are added to the chat together when the reply is complete: an error, or a client that goes away
         *     before, leaves the chat as it was. Two at once are both added, one pair after the other. A chat has at most 500
         *     messages and 1 MiB.
         *
         *     **Streaming.** With `Accept: text/event-stream` the reply comes as server-sent events, `data` being one line of JSON:
         *
         *     | event | data | |
         *     | --- | --- | --- |
         *     | `found` | `{contacts, search}` | what was found; a later one takes its place |
         *     | `text` | `{text}` | the next piece of the reply's text |
         *     | `done` | `AIChatReply` | it is stored; the last event |
         *     | `error` | `Problem` | nothing was stored; the last event |
         *
         *     Lines that begin with a colon keep the connection alive. What is wrong before the reply begins (401, 404, 409, 422,
         *     429) is an ordinary error.
         */
        post: operations["createAiChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/exports/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own exports, newest first */
        get: operations["listExports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/exports/contacts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export contacts to a file
         * @description Of chosen contacts (`contact_uuids`) or of all that meet `filters`. A thousand rows or fewer are there with the
         *     reply; more are written in the background: read the export (`Location`) until its `status` is `completed`.
         *
         *     The file has the contact's columns, then those of its company. All rows are of one moment. In a CSV file
         *     (RFC 4180, UTF-8, CRLF) lists are joined with ",", and an apostrophe stands before what a spreadsheet would run as a
         *     formula; an import takes it away again.
         */
        post: operations["createContactExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/exports/companies/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export companies to a file
         * @description As the export of contacts, with the company's columns alone.
         */
        post: operations["createCompanyExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/exports/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove the files of all exports
         * @description For Admins, of all users. The exports stay in their lists, with `expires_at` in the past; those that are being written are left alone.
         */
        delete: operations["deleteExportFiles"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/exports/{export_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the export, as its creation gave it. */
                export_id: string;
            };
            cookie?: never;
        };
        /** How far an export is */
        get: operations["getExport"];
        put?: never;
        post?: never;
        /**
         * Remove an export and its file
         * @description One that is still being written stops.
         */
        delete: operations["deleteExport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/exports/{export_id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the file of an export
         * @description For the user who asked for the export. An interrupted download goes on with `Range`; `ETag` and `If-None-Match`
         *     save one that has been made already.
         *
         *     In turn: an unknown export is a 404, a missing `token` a 422, a wrong one or someone else's export a 403, one that
         *     is not finished a 409, and one whose file is gone a 410.
         */
        get: operations["getExportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ApiMetadata: {
            /** @description The name of the API. */
            name: string;
            /** @description The version of the contract. */
            version: string;
            /** @description Path of the documentation pages. */
            docs: string;
        };
        Fault: {
            /** @enum {string} */
            in: "query" | "path" | "header" | "body";
            /** @description The parameter's name, or a JSON pointer into the body (empty for the body as a whole). */
            pointer: string;
            detail: string;
            code: string;
        };
        /** @description An error (RFC 9457). */
        Problem: {
            /** @description Always `about:blank`; `code` tells errors apart. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            status: number;
            /** @description A sentence that says what is wrong and what to do. */
            detail: string;
            /** @description Stable name of the error. */
            code: string;
            /** @description The same as the `X-Request-Id` header. */
            request_id: string;
            /** @description Every fault of an invalid request. */
            errors?: components["schemas"]["Fault"][];
        };
        Health: {
            /** @enum {string} */
            status: "healthy";
            /** @enum {string} */
            environment: "development" | "test" | "staging" | "production";
        };
        VqlHealth: {
            /** @enum {string} */
            status: "healthy" | "degraded" | "unavailable";
            /**
             * @description The one that is configured.
             * @enum {string}
             */
            engine: "postgres" | "meilisearch";
            /** @description Null when it does not answer. */
            engine_version: string | null;
            /** @description Where it is; null for Postgres. */
            base_url: string | null;
            indexes: {
                /** @enum {string} */
                name: "contacts" | "companies";
                documents: number;
                /** @description Age of the oldest change that is not in it yet. */
                lag_seconds: number;
                /** @description How far the index is that is to take its place; null when none is being built. */
                building: {
                    built: number;
                    total: number;
                } | null;
            }[];
            /** @description What is wrong. */
            error: string | null;
            /** @description Whether there are statistics. */
            monitoring_available: boolean;
        };
        VqlStats: {
            /**
             * Format: date-time
             * @description Start of the process.
             */
            since: string;
            queries_total: number;
            /** @description Searches that were not answered. */
            errors_total: number;
            /** @description Searches that Postgres answered because Meilisearch was down, slow or behind. */
            fallbacks_total: number;
            /**
             * @description Contacts and companies that Meilisearch refuses at the moment: the log names them, Postgres answers until they are
             *     taken. Null when the database does not answer.
             */
            set_aside: number | null;
            by_operation: {
                page: number;
                count: number;
                /** @description Lists of all uuids. */
                uuids: number;
                /** @description Attribute lists. */
                values: number;
            };
            /** @description Of the last 1,000 answers; null before the first. */
            latency_ms: {
                p50: number | null;
                p95: number | null;
                p99: number | null;
            };
        };
        /** @description White space around it is dropped; something must be left. */
        PersonName: string;
        /** @description An e-mail address. Upper and lower case are the same; white space around it is dropped. */
        EmailInput: string;
        /** @description What a new account is made of. */
        UserRegister: {
            name: components["schemas"]["PersonName"];
            email: components["schemas"]["EmailInput"];
            /**
             * Format: password
             * @description 8 to 128 characters of any kind.
             */
            password: string;
        };
        AccountReference: {
            /** Format: uuid */
            id: string;
            /** @description In lower case. */
            email: string;
        };
        /** @description A signed-in session. */
        TokenResponse: {
            /** @description Sent as `Authorization: Bearer <access_token>`. */
            access_token: string;
            /** @description Exchanged once for a new pair. */
            refresh_token: string;
            /** @enum {string} */
            token_type: "bearer";
            /** @description Seconds until the access token expires. */
            expires_in: number;
            user: components["schemas"]["AccountReference"];
        };
        UserLogin: {
            email: components["schemas"]["EmailInput"];
            /** Format: password */
            password: string;
        };
        LogoutRequest: {
            /** @description The refresh token of another session of yours that ends with this one. The session of the access token ends in any case, so it is not needed for that. A token that is not yours or not valid is passed over. */
            refresh_token?: string | null;
        };
        SessionResponse: {
            user: components["schemas"]["AccountReference"];
            /**
             * Format: date-time
             * @description When this account last registered or logged in, on any device.
             */
            last_sign_in_at: string | null;
        };
        RefreshTokenRequest: {
            /** @description The newest refresh token of the session. */
            refresh_token: string;
        };
        /** @enum {string} */
        Role: "Member" | "Admin";
        Notifications: {
            weeklyReports: boolean;
            newLeadAlerts: boolean;
        };
        /** @description An account as its owner sees it. */
        UserProfile: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description In lower case. */
            email: string;
            role: components["schemas"]["Role"];
            /** @description Of the uploaded picture, or as the profile was given it. */
            avatar_url: string | null;
            /** @description A disabled account is refused everywhere. */
            is_active: boolean;
            job_title: string | null;
            bio: string | null;
            /** @description Name in the IANA time zone database. */
            timezone: string;
            notifications: components["schemas"]["Notifications"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description An absent switch stays as it is. */
        NotificationsUpdate: {
            weeklyReports?: boolean;
            newLeadAlerts?: boolean;
        };
        /** @description An absent field stays as it is; null clears it where the field can be empty. */
        ProfileUpdate: {
            name?: components["schemas"]["PersonName"];
            job_title?: string | null;
            bio?: string | null;
            /** @description Name in the IANA time zone database, such as `UTC` or `America/New_York`. */
            timezone?: string;
            /** @description An http or https URL. It takes the place of an uploaded picture, which is then removed; the URL of that very picture changes nothing. */
            avatar_url?: string | null;
            notifications?: components["schemas"]["NotificationsUpdate"];
            /** @description The role you have, or a lower one. A higher one is a 403. */
            role?: components["schemas"]["Role"];
        };
        AvatarUpload: {
            /**
             * Format: binary
             * @description The image: PNG, JPEG, GIF or WebP.
             */
            avatar: string;
        };
        /** @enum {string} */
        Period: "monthly" | "quarterly" | "yearly";
        BillingInfo: {
            /** @description What is left of the plan's credits and of the add-ons. */
            credits: number;
            /** @description Spent since the plan (or the free grant) began. */
            credits_used: number;
            /** @description `credits` and `credits_used` together. */
            credits_limit: number;
            /** @enum {string} */
            subscription_plan: "free" | "5k" | "25k" | "100k" | "500k" | "1M" | "5M" | "10M";
            /** @description Null on `free`. */
            subscription_period: components["schemas"]["Period"] | null;
            /**
             * @description `cancelled`: it runs until `subscription_ends_at`. `expired`: the last plan has ended, and the account is on `free` again.
             * @enum {string}
             */
            subscription_status: "active" | "cancelled" | "expired";
            /**
             * Format: date-time
             * @description Of the plan, or of the last one when it has ended. Null for who never had one.
             */
            subscription_started_at: string | null;
            /**
             * Format: date-time
             * @description Likewise.
             */
            subscription_ends_at: string | null;
            /** @description `credits_used` of `credits_limit`, to two decimals. */
            usage_percentage: number;
        };
        /**
         * @description The plan's name; it says how many credits a month has.
         * @enum {string}
         */
        Tier: "5k" | "25k" | "100k" | "500k" | "1M" | "5M" | "10M";
        /** @description US dollars for one credit, to eight decimals. */
        Rate: number;
        /** @description US dollars. */
        Dollars: number;
        Savings: {
            amount: components["schemas"]["Dollars"];
            percentage: number;
        };
        PlanPeriod: {
            period: components["schemas"]["Period"];
            /** @description All of the period's, granted at its beginning. */
            credits: number;
            rate_per_credit: components["schemas"]["Rate"];
            price: components["schemas"]["Dollars"];
            /** @description Against paying month by month; null for `monthly`. */
            savings: components["schemas"]["Savings"] | null;
        };
        SubscriptionPlan: {
            tier: components["schemas"]["Tier"];
            name: string;
            /** @enum {string} */
            category: "STARTER" | "PROFESSIONAL" | "BUSINESS" | "ENTERPRISE";
            periods: {
                monthly: components["schemas"]["PlanPeriod"];
                quarterly: components["schemas"]["PlanPeriod"];
                yearly: components["schemas"]["PlanPeriod"];
            };
        };
        /** @enum {string} */
        PackageId: "small" | "basic" | "standard" | "plus" | "pro" | "advanced" | "premium";
        AddonPackage: {
            id: components["schemas"]["PackageId"];
            name: string;
            credits: number;
            rate_per_credit: components["schemas"]["Rate"];
            price: components["schemas"]["Dollars"];
        };
        SubscribeRequest: {
            tier: components["schemas"]["Tier"];
            period: components["schemas"]["Period"];
        };
        SubscriptionResponse: {
            message: string;
            subscription_plan: components["schemas"]["Tier"];
            subscription_period: components["schemas"]["Period"];
            /** @description What the account has now, add-ons included. */
            credits: number;
            /** Format: date-time */
            subscription_ends_at: string;
        };
        /** @description The buyer pays at `checkout_url`; then the credits are there. Unpaid, the invoice becomes `failed`. */
        PendingPurchase: {
            message: string;
            /**
             * Format: uuid
             * @description Of the invoice, which is `pending`.
             */
            invoice_id: string;
            /** @description The provider's page for paying. */
            checkout_url: string;
            /**
             * Format: date-time
             * @description Until then it can be paid.
             */
            expires_at: string;
        };
        AddonPurchaseRequest: {
            package_id: components["schemas"]["PackageId"];
        };
        AddonPurchaseResponse: {
            message: string;
            package: components["schemas"]["PackageId"];
            credits_added: number;
            /** @description What the account has now, the plan's included. */
            total_credits: number;
        };
        CancellationResponse: {
            message: string;
            /** @enum {string} */
            subscription_status: "cancelled";
        };
        Invoice: {
            /** Format: uuid */
            id: string;
            amount: components["schemas"]["Dollars"];
            /** @enum {string} */
            currency: "USD";
            /** @enum {string} */
            status: "paid" | "pending" | "failed";
            description: string;
            /** Format: date-time */
            created_at: string;
        };
        /** @description An event as Stripe describes it. */
        StripeEvent: {
            [key: string]: unknown;
        };
        EventReceipt: {
            received: boolean;
        };
        /** @description In this calendar month (UTC). */
        Used: number;
        /** @description Of a month; null is unlimited. */
        UsageLimit: number | null;
        FeatureUsage: {
            used: components["schemas"]["Used"];
            limit: components["schemas"]["UsageLimit"];
        };
        /** @description By feature. */
        UsageStats: {
            EMAIL_FINDER: components["schemas"]["FeatureUsage"];
            VERIFIER: components["schemas"]["FeatureUsage"];
            LINKEDIN: components["schemas"]["FeatureUsage"];
            DATA_SEARCH: components["schemas"]["FeatureUsage"];
            AI_CHAT: components["schemas"]["FeatureUsage"];
            BULK_EXPORT: components["schemas"]["FeatureUsage"];
            API_KEYS: components["schemas"]["FeatureUsage"];
            TEAM_MANAGEMENT: components["schemas"]["FeatureUsage"];
            ADVANCED_FILTERS: components["schemas"]["FeatureUsage"];
            AI_SUMMARIES: components["schemas"]["FeatureUsage"];
            SAVE_SEARCHES: components["schemas"]["FeatureUsage"];
            BULK_VERIFICATION: components["schemas"]["FeatureUsage"];
        };
        /** @enum {string} */
        Feature: "EMAIL_FINDER" | "VERIFIER" | "LINKEDIN" | "DATA_SEARCH" | "AI_CHAT" | "BULK_EXPORT" | "API_KEYS" | "TEAM_MANAGEMENT" | "ADVANCED_FILTERS" | "AI_SUMMARIES" | "SAVE_SEARCHES" | "BULK_VERIFICATION";
        TrackUsageRequest: {
            feature: components["schemas"]["Feature"];
            /** @description Without it 1. */
            amount?: number;
        };
        UsageTrackResponse: {
            feature: components["schemas"]["Feature"];
            used: components["schemas"]["Used"];
            limit: components["schemas"]["UsageLimit"];
            /** @description False: it would have passed the limit, and nothing was counted. */
            success: boolean;
        };
        /** @description The absolute URL of the neighbouring page, with every parameter of this one; null when there is none. */
        PageLink: string | null;
        /** @description A contact with the essentials of its company. */
        ContactListItem: {
            /** Format: uuid */
            uuid: string;
            first_name: string | null;
            last_name: string | null;
            title: string | null;
            /** @description The company's name. */
            company: string | null;
            /** Format: uuid */
            company_id: string | null;
            company_name_for_emails: string | null;
            email: string | null;
            email_status: string | null;
            seniority: string | null;
            departments: string[];
            work_direct_phone: string | null;
            home_phone: string | null;
            mobile_phone: string | null;
            /** @description The company's phone number. */
            corporate_phone: string | null;
            other_phone: string | null;
            stage: string | null;
            /** @description The company's number of employees. */
            employees: number | null;
            /** @description Of the company. */
            industries: string[];
            /** @description Of the company. */
            keywords: string[];
            /** @description Of the company. */
            technologies: string[];
            person_linkedin_url: string | null;
            /** @description The contact's own, else the company's. */
            website: string | null;
            company_linkedin_url: string | null;
            /** @description The contact's own, else the company's. */
            facebook_url: string | null;
            /** @description The contact's own, else the company's. */
            twitter_url: string | null;
            city: string | null;
            state: string | null;
            country: string | null;
            /** @description Street and number or the whole address. */
            company_address: string | null;
            company_city: string | null;
            company_state: string | null;
            company_country: string | null;
            /** @description The same as `corporate_phone`. */
            company_phone: string | null;
            /** @description Of the company, in USD. */
            annual_revenue: number | null;
            /** @description Of the company, in USD. */
            total_funding: number | null;
            /** @description The company's latest funding round. */
            latest_funding: string | null;
            /** @description In USD. */
            latest_funding_amount: number | null;
            /** @description When the company last raised money, as its source wrote it. */
            last_raised_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description A contact in brief (`view=simple`). */
        ContactSimpleItem: {
            /** Format: uuid */
            uuid: string;
            first_name: string | null;
            last_name: string | null;
            title: string | null;
            /** @description Null when neither city, state nor country is known. */
            location: {
                city: string | null;
                state: string | null;
                country: string | null;
            } | null;
            company_name: string | null;
            person_linkedin_url: string | null;
            /** @description The domain of the company's website. */
            company_domain: string | null;
        };
        ContactPage: {
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            results: (components["schemas"]["ContactListItem"] | components["schemas"]["ContactSimpleItem"])[];
        };
        /**
         * Format: uuid
         * @description A UUID, dashes optional, in any case. Replies have it with dashes and in lower case.
         * @example 7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d
         */
        UuidInput: string;
        /** @description Every field is optional; null and blank texts count as absent. */
        ContactCreate: {
            /** @description The contact's uuid; made when absent. */
            uuid?: components["schemas"]["UuidInput"] | null;
            first_name?: string | null;
            last_name?: string | null;
            /** @description The uuid of a company that exists. */
            company_id?: components["schemas"]["UuidInput"] | null;
            /** @description An e-mail address. */
            email?: string | null;
            email_status?: string | null;
            title?: string | null;
            seniority?: string | null;
            /** @description Blank items are dropped. */
            departments?: string[] | null;
            /** @description Where the contact is, as people search for it; made of city, state and country when absent. */
            text_search?: string | null;
            mobile_phone?: string | null;
            work_direct_phone?: string | null;
            home_phone?: string | null;
            other_phone?: string | null;
            stage?: string | null;
            city?: string | null;
            state?: string | null;
            country?: string | null;
            person_linkedin_url?: string | null;
            website?: string | null;
            facebook_url?: string | null;
            twitter_url?: string | null;
        };
        /** @description The company as a contact shows it. */
        CompanySummary: {
            /** Format: uuid */
            uuid: string;
            name: string | null;
            employees_count: number | null;
            /** @description In USD. */
            annual_revenue: number | null;
            /** @description In USD. */
            total_funding: number | null;
            industries: string[];
            technologies: string[];
            city: string | null;
            state: string | null;
            country: string | null;
            website: string | null;
            linkedin_url: string | null;
            phone_number: string | null;
        };
        /** @description All of a contact; the fields it shares with the list have the same values there. */
        ContactDetail: {
            /** Format: uuid */
            uuid: string;
            first_name: string | null;
            last_name: string | null;
            title: string | null;
            /** @description The company's name. */
            company: string | null;
            /** Format: uuid */
            company_id: string | null;
            company_name_for_emails: string | null;
            email: string | null;
            email_status: string | null;
            seniority: string | null;
            departments: string[];
            work_direct_phone: string | null;
            home_phone: string | null;
            mobile_phone: string | null;
            /** @description The company's phone number. */
            corporate_phone: string | null;
            other_phone: string | null;
            stage: string | null;
            /** @description The company's number of employees. */
            employees: number | null;
            /** @description Of the company. */
            industries: string[];
            /** @description Of the company. */
            keywords: string[];
            /** @description Of the company. */
            technologies: string[];
            person_linkedin_url: string | null;
            /** @description The contact's own, else the company's. */
            website: string | null;
            company_linkedin_url: string | null;
            /** @description The contact's own, else the company's. */
            facebook_url: string | null;
            /** @description The contact's own, else the company's. */
            twitter_url: string | null;
            city: string | null;
            state: string | null;
            country: string | null;
            /** @description Street and number or the whole address. */
            company_address: string | null;
            company_city: string | null;
            company_state: string | null;
            company_country: string | null;
            /** @description The same as `corporate_phone`. */
            company_phone: string | null;
            /** @description Of the company, in USD. */
            annual_revenue: number | null;
            /** @description Of the company, in USD. */
            total_funding: number | null;
            /** @description The company's latest funding round. */
            latest_funding: string | null;
            /** @description In USD. */
            latest_funding_amount: number | null;
            /** @description When the company last raised money, as its source wrote it. */
            last_raised_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Where the contact is; what `contact_location` looks into. */
            text_search: string | null;
            company_detail: components["schemas"]["CompanySummary"] | null;
        };
        CountResponse: {
            /** @description Exact: as many rows as paging through the list gives. */
            count: number;
        };
        UuidListResponse: {
            /** @description The number of uuids in this reply. */
            count: number;
            /** @description Newest first. */
            uuids: string[];
        };
        Values: string[];
        ValuePage: {
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            results: components["schemas"]["Values"];
        };
        ImportInstructions: {
            /** @description What a file must look like, in plain text with line breaks. */
            message: string;
        };
        ImportUpload: {
            /**
             * Format: binary
             * @description The file: comma-, semicolon-, tab- or pipe-separated text with one line of headings.
             */
            file: string;
        };
        /**
         * @description `pending` waits for its turn (imports run one at a time), `processing` runs, `completed` has every row counted, `failed` says why in `message`, and so does one that was cancelled; what it had processed by then stays.
         * @enum {string}
         */
        ImportStatus: "pending" | "processing" | "completed" | "failed";
        /** @description How far an import is. Every data row ends in exactly one of the three counts. */
        ImportJobDetail: {
            /** Format: uuid */
            job_id: string;
            /** @description As it was uploaded. */
            file_name: string;
            status: components["schemas"]["ImportStatus"];
            /** @description Whether it only tells what an import would do. */
            dry_run: boolean;
            /** @description Data rows of the file; 0 until they are counted. */
            total_rows: number;
            /** @description Rows that are done; what they changed stays. */
            processed_rows: number;
            /** @description Rows that made their contact, or their company when they have no contact columns. */
            created_count: number;
            /** @description Rows whose contact (or company) existed, changed or not. */
            updated_count: number;
            /** @description Rows that were left out; each has an error record. */
            error_count: number;
            /** @description What became of the file: columns that were not used, how it was read, why it failed. */
            message: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /**
             * Format: date-time
             * @description When it was completed or failed.
             */
            completed_at: string | null;
        };
        /** @description A row that was not imported. */
        ImportErrorRecord: {
            /** @description 1 is the first row after the headings; blank rows do not count. */
            row_number: number;
            error_message: string;
            /** @description The row as it stands in the file, by heading; without the blank cells of columns that have none. */
            payload: {
                [key: string]: string;
            };
        };
        /** @description An import with its first error records, at most 1000; `errors/` has all of them. */
        ImportJobWithErrors: {
            /** Format: uuid */
            job_id: string;
            file_name: string;
            status: components["schemas"]["ImportStatus"];
            dry_run: boolean;
            total_rows: number;
            processed_rows: number;
            created_count: number;
            updated_count: number;
            error_count: number;
            message: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: date-time */
            completed_at: string | null;
            errors: components["schemas"]["ImportErrorRecord"][];
        };
        /** @description A company. */
        CompanyListItem: {
            /** Format: uuid */
            uuid: string;
            name: string | null;
            employees_count: number | null;
            /** @description In USD. */
            annual_revenue: number | null;
            /** @description In USD. */
            total_funding: number | null;
            industries: string[];
            keywords: string[];
            technologies: string[];
            /** @description Street and number or the whole address. */
            address: string | null;
            /** @description Where the company is; what `company_location` looks into. */
            text_search: string | null;
            city: string | null;
            state: string | null;
            country: string | null;
            website: string | null;
            linkedin_url: string | null;
            facebook_url: string | null;
            twitter_url: string | null;
            phone_number: string | null;
            /** @description The name as written in e-mails. */
            company_name_for_emails: string | null;
            /** @description The latest funding round. */
            latest_funding: string | null;
            /** @description In USD. */
            latest_funding_amount: number | null;
            /** @description When the company last raised money, as its source wrote it. */
            last_raised_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        CompanyPage: {
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            results: components["schemas"]["CompanyListItem"][];
        };
        /** @description Every field is optional; null and blank texts count as absent. */
        CompanyCreate: {
            /** @description The company's uuid; made when absent. */
            uuid?: components["schemas"]["UuidInput"] | null;
            name?: string | null;
            employees_count?: number | null;
            /** @description In USD. */
            annual_revenue?: number | null;
            /** @description In USD. */
            total_funding?: number | null;
            /** @description Blank items are dropped. */
            industries?: string[] | null;
            /** @description Blank items are dropped. */
            keywords?: string[] | null;
            /** @description Blank items are dropped. */
            technologies?: string[] | null;
            address?: string | null;
            /** @description Where the company is, as people search for it; made of address, city, state and country when absent. */
            text_search?: string | null;
            city?: string | null;
            state?: string | null;
            country?: string | null;
            website?: string | null;
            linkedin_url?: string | null;
            facebook_url?: string | null;
            twitter_url?: string | null;
            phone_number?: string | null;
            company_name_for_emails?: string | null;
            latest_funding?: string | null;
            /** @description In USD. */
            latest_funding_amount?: number | null;
            /** @description As text. */
            last_raised_at?: string | null;
        };
        /** @description All of a company; the fields it shares with the list have the same values there. */
        CompanyDetail: {
            /** Format: uuid */
            uuid: string;
            name: string | null;
            employees_count: number | null;
            /** @description In USD. */
            annual_revenue: number | null;
            /** @description In USD. */
            total_funding: number | null;
            industries: string[];
            keywords: string[];
            technologies: string[];
            /** @description Street and number or the whole address. */
            address: string | null;
            /** @description Where the company is; what `company_location` looks into. */
            text_search: string | null;
            city: string | null;
            state: string | null;
            country: string | null;
            website: string | null;
            linkedin_url: string | null;
            facebook_url: string | null;
            twitter_url: string | null;
            phone_number: string | null;
            /** @description The name as written in e-mails. */
            company_name_for_emails: string | null;
            /** @description The latest funding round. */
            latest_funding: string | null;
            /** @description In USD. */
            latest_funding_amount: number | null;
            /** @description When the company last raised money, as its source wrote it. */
            last_raised_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description How many contacts it has. */
            contact_count: number;
        };
        /** @description Absent fields stay as they are; null and blank texts clear them. */
        CompanyUpdate: {
            /** @description The uuid of the path, for the sake of clients that send whole companies; it cannot change. */
            uuid?: components["schemas"]["UuidInput"];
            name?: string | null;
            employees_count?: number | null;
            /** @description In USD. */
            annual_revenue?: number | null;
            /** @description In USD. */
            total_funding?: number | null;
            /** @description Blank items are dropped. */
            industries?: string[] | null;
            /** @description Blank items are dropped. */
            keywords?: string[] | null;
            /** @description Blank items are dropped. */
            technologies?: string[] | null;
            address?: string | null;
            /** @description Where the company is, as people search for it. Unless somebody wrote it, it follows address, city, state and country. */
            text_search?: string | null;
            city?: string | null;
            state?: string | null;
            country?: string | null;
            website?: string | null;
            linkedin_url?: string | null;
            facebook_url?: string | null;
            twitter_url?: string | null;
            phone_number?: string | null;
            company_name_for_emails?: string | null;
            latest_funding?: string | null;
            /** @description In USD. */
            latest_funding_amount?: number | null;
            /** @description As text. */
            last_raised_at?: string | null;
        };
        CompanyContactPage: {
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            results: components["schemas"]["ContactListItem"][];
        };
        /** @description A new account and its first session. */
        RegisterResponse: {
            access_token: string;
            refresh_token: string;
            /** @enum {string} */
            token_type: "bearer";
            /** @description Seconds until the access token expires. */
            expires_in: number;
            user: components["schemas"]["AccountReference"];
            message: string;
        };
        LogoutResponse: {
            message: string;
        };
        RefreshTokenResponse: {
            access_token: string;
            /** @description The one that was sent is used up. */
            refresh_token: string;
        };
        AvatarUploadResponse: {
            avatar_url: string;
            profile: components["schemas"]["UserProfile"];
            message: string;
        };
        ApolloUrlAnalysisRequest: {
            /**
             * @description The address of a search on apollo.io or a subdomain, as it stands in the browser; the scheme may be left out.
             *     Its parameters are read from the part after `#`, else from the ordinary query. They are decoded once; broken
             *     percent-encoding is taken as it is written.
             */
            url: string;
        };
        ApolloUrlStructure: {
            /** @description Scheme and host. */
            base_url: string;
            /** @description The path after `#`; null without one. */
            hash_path: string | null;
            /** @description Where the parameters were read from, as written; null without parameters. */
            query_string: string | null;
            has_query_params: boolean;
        };
        /** @enum {string} */
        ApolloCategoryName: "Pagination" | "Sorting" | "Person Filters" | "Organization Filters" | "Email Filters" | "Keyword Filters" | "Search Lists" | "Technology" | "Market Segments" | "Intent" | "Lookalike" | "Prospecting" | "Other";
        ApolloParameter: {
            /** @description As Apollo spells it, such as `personTitles[]`. */
            name: string;
            /** @description In the order of the URL; industry tags that are known by name. */
            values: string[];
            description: string;
            category: components["schemas"]["ApolloCategoryName"];
            /** @description Whether a search here takes it into account. */
            mapped: boolean;
            /** @description Why it is not mapped; null when it is. */
            reason: string | null;
        };
        ApolloCategory: {
            name: components["schemas"]["ApolloCategoryName"];
            /** @description In the order in which they appear in the URL. */
            parameters: components["schemas"]["ApolloParameter"][];
            total_parameters: number;
        };
        ApolloStatistics: {
            /** @description Parameters of different names. */
            total_parameters: number;
            /** @description Values of all parameters, repeats and blanks included. */
            total_parameter_values: number;
            categories_used: number;
            categories: components["schemas"]["ApolloCategoryName"][];
        };
        ApolloUnmappedValue: {
            /** @description The parameter. */
            name: string;
            /** @description As it stands in the URL. */
            value: string;
            reason: string;
        };
        /** @description Every parameter is either mapped or not. */
        ApolloMappingSummary: {
            total_apollo_parameters: number;
            mapped_parameters: number;
            unmapped_parameters: number;
            mapped_parameter_names: string[];
            unmapped_parameter_names: string[];
            /**
             * @description Values that could not be carried over as they are meant, of parameters that can be mapped. A parameter that lost
             *     all its values is an unmapped one; text without anything to look for in it (`!!!` as a title) is mapped and finds
             *     nothing.
             */
            unmapped_values: components["schemas"]["ApolloUnmappedValue"][];
        };
        /** @description What is in an Apollo URL and what a search here makes of it. */
        ApolloUrlAnalysisResponse: {
            /** @description As it was given. */
            url: string;
            url_structure: components["schemas"]["ApolloUrlStructure"];
            /** @description Every parameter of the URL, exactly once. Categories without parameters are left out. */
            categories: components["schemas"]["ApolloCategory"][];
            statistics: components["schemas"]["ApolloStatistics"];
            /** @description The decoded values by parameter, in the order of the URL. */
            raw_parameters: {
                [key: string]: string[];
            };
            mapping_summary: components["schemas"]["ApolloMappingSummary"];
        };
        ApolloContactsSearchResponse: {
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            results: (components["schemas"]["ContactListItem"] | components["schemas"]["ContactSimpleItem"])[];
            /** @description As it was given. */
            apollo_url: string;
            mapping_summary: components["schemas"]["ApolloMappingSummary"];
            /** @description The parameters that the search does not take into account, each with the reason. */
            unmapped_categories: components["schemas"]["ApolloCategory"][];
        };
        /** @description A chat without its messages. */
        AIChatListItem: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Whose chat it is.
             */
            user_id: string;
            title: string;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description Of the last change of title or messages.
             */
            updated_at: string;
        };
        PaginatedAIChatResponse: {
            /** @description How many chats you have. */
            count: number;
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            results: components["schemas"]["AIChatListItem"][];
        };
        /** @description White space around it is dropped; something must be left. */
        AIChatTitle: string;
        /**
         * @description `user` is the person, `ai` the assistant.
         * @enum {string}
         */
        AIChatSender: "user" | "ai";
        /** @description A contact that goes with a message. The assistant writes `ContactSimpleItem`; a client may keep what it likes. */
        AIChatContact: {
            [key: string]: unknown;
        };
        /** @description Filters of `GET /api/v1/contacts/`, by their names; at most 8 KiB of JSON. */
        AIChatFilters: {
            [key: string]: string | number | string[];
        };
        AIChatSearchInput: {
            count: number;
            filters: components["schemas"]["AIChatFilters"];
            /** @description Not stored: it is made of the filters. */
            url?: string;
        };
        AIChatMessageInput: {
            sender: components["schemas"]["AIChatSender"];
            /** @description Something must be left without white space. */
            text: string;
            /** @description Each at most 16 KiB of JSON and ten levels deep. */
            contacts?: components["schemas"]["AIChatContact"][] | null;
            /** @description The assistant goes on from the last one in the chat. */
            search?: components["schemas"]["AIChatSearchInput"] | null;
        };
        AIChatCreate: {
            title: components["schemas"]["AIChatTitle"];
            messages?: components["schemas"]["AIChatMessageInput"][] | null;
        };
        /** @description What the assistant searched for, and how many contacts that finds. */
        AIChatSearch: {
            /** @description Exact, as it was then. */
            count: number;
            filters: components["schemas"]["AIChatFilters"];
            /** @description The same filters as a URL of `GET /api/v1/contacts/`. */
            url: string;
        };
        AIChatMessage: {
            sender: components["schemas"]["AIChatSender"];
            text: string;
            /** @description What was found with this message, as it was then. */
            contacts: components["schemas"]["AIChatContact"][] | null;
            search: components["schemas"]["AIChatSearch"] | null;
        };
        AIChatResponse: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Whose chat it is.
             */
            user_id: string;
            title: string;
            /** @description Oldest first. */
            messages: components["schemas"]["AIChatMessage"][];
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description Of the last change of title or messages.
             */
            updated_at: string;
        };
        /** @description An absent field stays as it is. */
        AIChatUpdate: {
            title?: components["schemas"]["AIChatTitle"];
            /** @description In place of all messages there are; null leaves none. */
            messages?: components["schemas"]["AIChatMessageInput"][] | null;
        };
        AIChatMessageCreate: {
            /** @description Something must be left without white space. */
            text: string;
        };
        /** @description What was added to the chat. */
        AIChatReply: {
            /** Format: uuid */
            chat_id: string;
            message: components["schemas"]["AIChatMessage"];
            reply: components["schemas"]["AIChatMessage"];
            /**
             * Format: date-time
             * @description Of the chat.
             */
            updated_at: string;
        };
        /**
         * @description `csv` has one line of headings and can be imported again; `ndjson` has one JSON object a line, with the same names, lists as arrays and `null` for what is not there.
         * @default csv
         * @enum {string}
         */
        ExportFormat: "csv" | "ndjson";
        /**
         * @description `pending` waits for its turn, `processing` is being written, `completed` can be downloaded until `expires_at`, `failed` says why in `message`.
         * @enum {string}
         */
        ExportStatus: "pending" | "processing" | "completed" | "failed";
        ExportListItem: {
            /** Format: uuid */
            export_id: string;
            /** @enum {string} */
            export_type: "contacts" | "companies";
            format: components["schemas"]["ExportFormat"];
            status: components["schemas"]["ExportStatus"];
            /** @description Contacts in the file; 0 until it is finished. */
            contact_count: number;
            /** @description Companies in the file; 0 until it is finished. */
            company_count: number;
            /** @description How many rows are expected. */
            total_rows: number;
            /** @description How many of them are written. */
            processed_rows: number;
            /** @description The name that a download suggests. */
            file_name: string;
            /** @description Why it failed or was interrupted. */
            message: string | null;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description When the file is removed or was removed.
             */
            expires_at: string;
            /**
             * Format: uri
             * @description `null` when it failed or the file is gone. Works once `status` is `completed`.
             */
            download_url: string | null;
        };
        ExportListResponse: {
            /** @description Newest first. */
            exports: components["schemas"]["ExportListItem"][];
            /** @description How many there are without `limit` and `offset`. */
            total: number;
        };
        /** @description As in a query: a text is read as the parameter's value would be. Several values are an array, each of them taken whole, commas included; `null` means "not given". */
        FilterValue: string | number | boolean | null | (string | number | boolean)[];
        /** @description The filters of `GET /api/v1/contacts/`: every contact that meets all of them is exported, newest first. An empty object means all contacts. */
        ContactExportFilters: {
            /** @description Text in the first name. */
            first_name?: components["schemas"]["FilterValue"];
            /** @description Text in the last name. */
            last_name?: components["schemas"]["FilterValue"];
            /** @description Text in the e-mail address. */
            email?: components["schemas"]["FilterValue"];
            /** @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. */
            email_status?: components["schemas"]["FilterValue"];
            /** @description Text in the job title. */
            title?: components["schemas"]["FilterValue"];
            /**
             * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
             *     A value in double quotes is those words in a row.
             */
            title_words?: components["schemas"]["FilterValue"];
            /** @description Text in the seniority. */
            seniority?: components["schemas"]["FilterValue"];
            /** @description Text in one of the departments. */
            department?: components["schemas"]["FilterValue"];
            /** @description The same as `department`; with both given, either may match. */
            departments?: components["schemas"]["FilterValue"];
            /** @description Text in the sales stage. */
            stage?: components["schemas"]["FilterValue"];
            /** @description Text in the contact's location text (as `contact_address/` lists it). */
            contact_location?: components["schemas"]["FilterValue"];
            /** @description Text in the contact's city. */
            city?: components["schemas"]["FilterValue"];
            /** @description Text in the contact's state or region. */
            state?: components["schemas"]["FilterValue"];
            /** @description Text in the contact's country. */
            country?: components["schemas"]["FilterValue"];
            /** @description Text in the mobile phone number, as it is written there. */
            mobile_phone?: components["schemas"]["FilterValue"];
            /** @description Text in the direct phone number at work. */
            work_direct_phone?: components["schemas"]["FilterValue"];
            /** @description Text in the phone number at home. */
            home_phone?: components["schemas"]["FilterValue"];
            /** @description Text in the other phone number. */
            other_phone?: components["schemas"]["FilterValue"];
            /** @description Text in the URL of the contact's LinkedIn page. */
            person_linkedin_url?: components["schemas"]["FilterValue"];
            /** @description Text in the contact's own website or in that of the company. */
            website?: components["schemas"]["FilterValue"];
            /** @description Text in the contact's own Facebook URL or in that of the company. */
            facebook_url?: components["schemas"]["FilterValue"];
            /** @description Text in the contact's own Twitter URL or in that of the company. */
            twitter_url?: components["schemas"]["FilterValue"];
            /** @description Text in any of these: first, last or full name, e-mail address, title, seniority, location text, city, state, country, LinkedIn URL and the company's name, industries and keywords. Among the contacts of one company the company's own fields are left out. */
            search?: components["schemas"]["FilterValue"];
            /** @description Removes what `title` would find. */
            exclude_titles?: components["schemas"]["FilterValue"];
            /** @description Removes what `title_words` would find. */
            exclude_title_words?: components["schemas"]["FilterValue"];
            /** @description Removes what `seniority` would find. */
            exclude_seniorities?: components["schemas"]["FilterValue"];
            /** @description Removes what `department` would find. */
            exclude_departments?: components["schemas"]["FilterValue"];
            /** @description Removes what `email_status` would find. */
            exclude_email_statuses?: components["schemas"]["FilterValue"];
            /** @description Removes what `contact_location` would find. */
            exclude_contact_locations?: components["schemas"]["FilterValue"];
            /** @description Created at this time or later. */
            created_at_after?: components["schemas"]["FilterValue"];
            /** @description Created at this time or earlier. */
            created_at_before?: components["schemas"]["FilterValue"];
            /** @description Last changed at this time or later. */
            updated_at_after?: components["schemas"]["FilterValue"];
            /** @description Last changed at this time or earlier. */
            updated_at_before?: components["schemas"]["FilterValue"];
            /** @description Text in the company's name. */
            company?: components["schemas"]["FilterValue"];
            /** @description Text in the company's name; with `company` given too, both must match. */
            include_company_name?: components["schemas"]["FilterValue"];
            /** @description Removes what `company` would find. */
            exclude_company_name?: components["schemas"]["FilterValue"];
            /** @description Removes the contacts of these companies, given by uuid. */
            exclude_company_ids?: components["schemas"]["FilterValue"];
            /** @description Text in the company's name as written in e-mails. */
            company_name_for_emails?: components["schemas"]["FilterValue"];
            /** @description Text in the company's location text. */
            company_location?: components["schemas"]["FilterValue"];
            /** @description The same as `company_location`; with both given, both must match. */
            company_address?: components["schemas"]["FilterValue"];
            /** @description Removes what `company_location` would find. */
            exclude_company_locations?: components["schemas"]["FilterValue"];
            /** @description Text in the company's city. */
            company_city?: components["schemas"]["FilterValue"];
            /** @description Text in the company's state or region. */
            company_state?: components["schemas"]["FilterValue"];
            /** @description Text in the company's country. */
            company_country?: components["schemas"]["FilterValue"];
            /** @description Text in the company's phone number, as it is written there. */
            company_phone?: components["schemas"]["FilterValue"];
            /** @description The same as `company_phone`; with both given, both must match. */
            corporate_phone?: components["schemas"]["FilterValue"];
            /** @description Text in the URL of the company's LinkedIn page. */
            company_linkedin_url?: components["schemas"]["FilterValue"];
            /** @description Only contacts of companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. */
            include_domain_list?: components["schemas"]["FilterValue"];
            /** @description Removes what `include_domain_list` would find. */
            exclude_domain_list?: components["schemas"]["FilterValue"];
            /** @description Text in one of the company's industries. */
            industries?: components["schemas"]["FilterValue"];
            /** @description Removes what `industries` would find. */
            exclude_industries?: components["schemas"]["FilterValue"];
            /** @description Text in one of the technologies the company uses. */
            technologies?: components["schemas"]["FilterValue"];
            /** @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. */
            technologies_uids?: components["schemas"]["FilterValue"];
            /** @description Removes what `technologies` would find. */
            exclude_technologies?: components["schemas"]["FilterValue"];
            /** @description Text in one of the company's keywords; `keyword_search_fields` names other fields to look into. */
            keywords?: components["schemas"]["FilterValue"];
            /** @description As `keywords`, but every item must be found. */
            keywords_and?: components["schemas"]["FilterValue"];
            /** @description Removes the contacts whose company has a keyword with one of these texts in it, whatever `keyword_search_fields` says. */
            exclude_keywords?: components["schemas"]["FilterValue"];
            /** @description Where `keywords` and `keywords_and` look. Without it, in the keywords only. */
            keyword_search_fields?: components["schemas"]["FilterValue"];
            /** @description Taken away from `keyword_search_fields`; one must be left. */
            keyword_exclude_fields?: components["schemas"]["FilterValue"];
            /** @description The company's number of employees is this. */
            employees_count?: components["schemas"]["FilterValue"];
            /** @description At least this many employees. */
            employees_min?: components["schemas"]["FilterValue"];
            /** @description At most this many employees. */
            employees_max?: components["schemas"]["FilterValue"];
            /** @description The company's annual revenue in USD is this. */
            annual_revenue?: components["schemas"]["FilterValue"];
            /** @description At least this annual revenue in USD. */
            annual_revenue_min?: components["schemas"]["FilterValue"];
            /** @description At most this annual revenue in USD. */
            annual_revenue_max?: components["schemas"]["FilterValue"];
            /** @description The company's total funding in USD is this. */
            total_funding?: components["schemas"]["FilterValue"];
            /** @description At least this total funding in USD. */
            total_funding_min?: components["schemas"]["FilterValue"];
            /** @description At most this total funding in USD. */
            total_funding_max?: components["schemas"]["FilterValue"];
            /** @description The latest funding round brought at least this many USD. */
            latest_funding_amount_min?: components["schemas"]["FilterValue"];
            /** @description The latest funding round brought at most this many USD. */
            latest_funding_amount_max?: components["schemas"]["FilterValue"];
            /** @description At most this many rows. Without it all of them. */
            limit?: components["schemas"]["FilterValue"];
        };
        /** @description Either `contact_uuids` or `filters`. */
        ContactExportRequest: {
            /** @description The contacts, in the order in which the file has them. One that is named twice comes once; those that do not exist are reported as missing. */
            contact_uuids?: components["schemas"]["UuidInput"][];
            filters?: components["schemas"]["ContactExportFilters"];
            format?: components["schemas"]["ExportFormat"];
        };
        /** @description The first 100 of those. */
        MissingUuids: string[];
        ContactExportResponse: {
            /** Format: uuid */
            export_id: string;
            /**
             * Format: uri
             * @description Works once `status` is `completed`.
             */
            download_url: string;
            /**
             * Format: date-time
             * @description A day after the file was finished.
             */
            expires_at: string;
            /** @description Rows in the file; 0 until it is finished. */
            contact_count: number;
            status: components["schemas"]["ExportStatus"];
            /** @description How many of the uuids asked for do not exist. */
            missing_count: number;
            missing_uuids: components["schemas"]["MissingUuids"];
        };
        /** @description The filters of `GET /api/v1/companies/`: every company that meets all of them is exported, newest first. An empty object means all companies. */
        CompanyExportFilters: {
            /** @description Text in the name. */
            name?: components["schemas"]["FilterValue"];
            /** @description Text in one of the industries. */
            industries?: components["schemas"]["FilterValue"];
            /** @description Removes what `industries` would find. */
            exclude_industries?: components["schemas"]["FilterValue"];
            /** @description Text in one of the keywords. */
            keywords?: components["schemas"]["FilterValue"];
            /** @description As `keywords`, but every item must be found. */
            keywords_and?: components["schemas"]["FilterValue"];
            /** @description Removes what `keywords` would find. */
            exclude_keywords?: components["schemas"]["FilterValue"];
            /** @description Text in one of the technologies in use. */
            technologies?: components["schemas"]["FilterValue"];
            /** @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. */
            technologies_uids?: components["schemas"]["FilterValue"];
            /** @description Removes what `technologies` would find. */
            exclude_technologies?: components["schemas"]["FilterValue"];
            /** @description Text in the address. */
            address?: components["schemas"]["FilterValue"];
            /** @description Text in the location text (`text_search`). */
            company_location?: components["schemas"]["FilterValue"];
            /** @description Removes what `company_location` would find. */
            exclude_locations?: components["schemas"]["FilterValue"];
            /** @description Text in the city. */
            city?: components["schemas"]["FilterValue"];
            /** @description Text in the state or region. */
            state?: components["schemas"]["FilterValue"];
            /** @description Text in the country. */
            country?: components["schemas"]["FilterValue"];
            /** @description Text in the phone number, as it is written there. */
            phone_number?: components["schemas"]["FilterValue"];
            /** @description Text in the URL of the website. */
            website?: components["schemas"]["FilterValue"];
            /** @description Text in the URL of the LinkedIn page. */
            linkedin_url?: components["schemas"]["FilterValue"];
            /** @description Text in the URL of the Facebook page. */
            facebook_url?: components["schemas"]["FilterValue"];
            /** @description Text in the URL of the Twitter page. */
            twitter_url?: components["schemas"]["FilterValue"];
            /** @description Only companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. */
            include_domain_list?: components["schemas"]["FilterValue"];
            /** @description Removes what `include_domain_list` would find. */
            exclude_domain_list?: components["schemas"]["FilterValue"];
            /** @description Text in the name of the latest funding round. */
            latest_funding?: components["schemas"]["FilterValue"];
            /** @description The latest funding round brought at least this many USD. */
            latest_funding_amount_min?: components["schemas"]["FilterValue"];
            /** @description The latest funding round brought at most this many USD. */
            latest_funding_amount_max?: components["schemas"]["FilterValue"];
            /** @description The number of employees is this. */
            employees_count?: components["schemas"]["FilterValue"];
            /** @description At least this many employees. */
            employees_min?: components["schemas"]["FilterValue"];
            /** @description At most this many employees. */
            employees_max?: components["schemas"]["FilterValue"];
            /** @description The annual revenue in USD is this. */
            annual_revenue?: components["schemas"]["FilterValue"];
            /** @description At least this annual revenue in USD. */
            annual_revenue_min?: components["schemas"]["FilterValue"];
            /** @description At most this annual revenue in USD. */
            annual_revenue_max?: components["schemas"]["FilterValue"];
            /** @description The total funding in USD is this. */
            total_funding?: components["schemas"]["FilterValue"];
            /** @description At least this total funding in USD. */
            total_funding_min?: components["schemas"]["FilterValue"];
            /** @description At most this total funding in USD. */
            total_funding_max?: components["schemas"]["FilterValue"];
            /** @description Text in any of these: name, address, location text, industries, keywords, technologies, city, state, country, phone number, website, LinkedIn URL. */
            search?: components["schemas"]["FilterValue"];
            /** @description Created at this time or later. */
            created_at_after?: components["schemas"]["FilterValue"];
            /** @description Created at this time or earlier. */
            created_at_before?: components["schemas"]["FilterValue"];
            /** @description Last changed at this time or later. */
            updated_at_after?: components["schemas"]["FilterValue"];
            /** @description Last changed at this time or earlier. */
            updated_at_before?: components["schemas"]["FilterValue"];
            /** @description At most this many rows. Without it all of them. */
            limit?: components["schemas"]["FilterValue"];
        };
        /** @description Either `company_uuids` or `filters`. */
        CompanyExportRequest: {
            /** @description The companies, in the order in which the file has them. One that is named twice comes once; those that do not exist are reported as missing. */
            company_uuids?: components["schemas"]["UuidInput"][];
            filters?: components["schemas"]["CompanyExportFilters"];
            format?: components["schemas"]["ExportFormat"];
        };
        CompanyExportResponse: {
            /** Format: uuid */
            export_id: string;
            /**
             * Format: uri
             * @description Works once `status` is `completed`.
             */
            download_url: string;
            /**
             * Format: date-time
             * @description A day after the file was finished.
             */
            expires_at: string;
            /** @description Rows in the file; 0 until it is finished. */
            company_count: number;
            status: components["schemas"]["ExportStatus"];
            /** @description How many of the uuids asked for do not exist. */
            missing_count: number;
            missing_uuids: components["schemas"]["MissingUuids"];
        };
        DeletedFilesResponse: {
            message: string;
            /** @description How many files were removed. */
            deleted_count: number;
        };
        ExportDetail: {
            /** Format: uuid */
            export_id: string;
            /** @enum {string} */
            export_type: "contacts" | "companies";
            format: components["schemas"]["ExportFormat"];
            status: components["schemas"]["ExportStatus"];
            /** @description Contacts in the file; 0 until it is finished. */
            contact_count: number;
            /** @description Companies in the file; 0 until it is finished. */
            company_count: number;
            /** @description How many rows are expected. */
            total_rows: number;
            /** @description How many of them are written. */
            processed_rows: number;
            /** @description The name that a download suggests. */
            file_name: string;
            /** @description Why it failed or was interrupted. */
            message: string | null;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description When the file is removed or was removed.
             */
            expires_at: string;
            /**
             * Format: uri
             * @description `null` when it failed or the file is gone. Works once `status` is `completed`.
             */
            download_url: string | null;
            /** @description How many of the uuids asked for do not exist. */
            missing_count: number;
            missing_uuids: components["schemas"]["MissingUuids"];
        };
    };
    responses: {
        /** @description The request cannot be read (broken JSON, text that is not UTF-8, bad percent-encoding, an unreadable upload, a cursor of another list, a wrong signature). */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "detail": "The query string has a broken percent-encoding near \"%zz\". Write a percent sign as %25.",
                 *       "code": "malformed_query",
                 *       "request_id": "0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Well-formed but not valid. `errors` lists every fault. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Unprocessable Entity",
                 *       "status": 422,
                 *       "detail": "limit must be a whole number from 1 up; titel is not a parameter of this operation, did you mean title?",
                 *       "code": "validation_failed",
                 *       "request_id": "0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10",
                 *       "errors": [
                 *         {
                 *           "in": "query",
                 *           "pointer": "limit",
                 *           "detail": "must be a whole number from 1 up",
                 *           "code": "not_an_integer"
                 *         },
                 *         {
                 *           "in": "query",
                 *           "pointer": "titel",
                 *           "detail": "is not a parameter of this operation, did you mean title?",
                 *           "code": "unknown_parameter"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A part of the service that this needs is down or too slow right now. Nothing was changed. */
        Unavailable: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Service Unavailable",
                 *       "status": 503,
                 *       "detail": "The database does not answer right now. Try again in a few seconds.",
                 *       "code": "database_unavailable",
                 *       "request_id": "0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Known but not allowed (a disabled account, not an Admin, a missing or wrong write key). */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Forbidden",
                 *       "status": 403,
                 *       "detail": "Only Admins may do this.",
                 *       "code": "admin_required",
                 *       "request_id": "0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It collides with what is there already. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Conflict",
                 *       "status": 409,
                 *       "detail": "There is an account with this e-mail address already. Log in instead.",
                 *       "code": "email_taken",
                 *       "request_id": "0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than this operation takes. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Payload Too Large",
                 *       "status": 413,
                 *       "detail": "The body may have at most 1 MiB.",
                 *       "code": "body_too_large",
                 *       "request_id": "0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of another media type or charset than this operation takes. */
        WrongMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Unsupported Media Type",
                 *       "status": 415,
                 *       "detail": "Send the body as application/json; this one came as \"text/plain\".",
                 *       "code": "unsupported_media_type",
                 *       "request_id": "0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many attempts from this address or for this account. */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Too Many Requests",
                 *       "status": 429,
                 *       "detail": "Too many attempts. Try again in 42 seconds.",
                 *       "code": "rate_limited",
                 *       "request_id": "0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No valid access token (missing, expired, revoked or of an unknown account). */
        Unauthenticated: {
            headers: {
                /** @description Always begins with `Bearer`. */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Unauthorized",
                 *       "status": 401,
                 *       "detail": "Send the access token as \"Authorization: Bearer <token>\". POST /api/v1/auth/login/ gives one.",
                 *       "code": "token_missing",
                 *       "request_id": "0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing under this identifier. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "detail": "There is no contact 7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d.",
                 *       "code": "not_found",
                 *       "request_id": "0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The file has nothing in the range that was asked for. */
        RangeNotSatisfiable: {
            headers: {
                /** @description `bytes *\/` and the size of the file. */
                "Content-Range"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Range Not Satisfiable",
                 *       "status": 416,
                 *       "detail": "The file has 1024 bytes, and nothing is in the range that was asked for.",
                 *       "code": "range_not_satisfiable",
                 *       "request_id": "0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request line and headers are larger than 64 KiB, as with filter lists of thousands of values. */
        HeadersTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Request Header Fields Too Large",
                 *       "status": 431,
                 *       "detail": "The request line and headers are larger than 64 KiB. Use shorter filter lists.",
                 *       "code": "headers_too_large",
                 *       "request_id": "0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The values, in the order asked for. */
        Values: {
            headers: {
                /** @description How many values there are without `limit` and `offset`. */
                "X-Total-Count"?: number;
                /** @description The URL of the values that follow, as `<URL>; rel="next"`, when there are any. */
                Link?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example [
                 *       "Chief Technology Officer",
                 *       "Vice President, Sales"
                 *     ]
                 */
                "application/json": components["schemas"]["Values"];
            };
        };
        /** @description The values, in the order asked for. */
        ValuePage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "next": "https://api.example.com/api/v1/contacts/industry/?limit=2&search=in&offset=2",
                 *       "previous": null,
                 *       "results": [
                 *         "construction",
                 *         "consulting"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ValuePage"];
            };
        };
        /** @description It is not finished yet, or never will be. */
        NotReady: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Conflict",
                 *       "status": 409,
                 *       "detail": "The export is not finished yet (45000 of 120000 rows). Try again when its status is completed.",
                 *       "code": "export_not_ready",
                 *       "request_id": "0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Its time is over. */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Gone",
                 *       "status": 410,
                 *       "detail": "The file of this export was removed on 2026-02-01T12:00:00.000Z. Make a new export.",
                 *       "code": "export_expired",
                 *       "request_id": "0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The company's uuid; dashes are optional.
         * @example 4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21
         */
        company_uuid: string;
        /**
         * @description Rows on a page; 25 unless told, and never more than the server's maximum (1000 unless configured).
         * @example 50
         */
        limit: number;
        /**
         * @description Rows to skip. The links of the page then use offsets. Without effect beside `cursor`.
         * @example 100
         */
        offset: number;
        /**
         * @description A place in the list, from the `next` or `previous` of a page. It belongs to that list, its filters and its ordering;
         *     with others it is a 400. The page size may change; `offset` and `page` are then without effect.
         * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
         */
        cursor: string;
        /**
         * @description Text in the company's name; with `company` given too, both must match. Repeated for several values; a comma is a comma.
         * @example [
         *       "Acme"
         *     ]
         */
        include_company_name: string[];
        /**
         * @description Removes what `company` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "Acme Labs",
         *       "Globex"
         *     ]
         */
        exclude_company_name: string[];
        /**
         * @description Only contacts of companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "acme.com",
         *       "https://www.globex.com/about"
         *     ]
         */
        include_domain_list: string[];
        /**
         * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "example.com"
         *     ]
         */
        exclude_domain_list: string[];
        /**
         * @description Of the chat. Somebody else's is a 404.
         * @example 5b0c9f7e-2f5d-4a55-9d0c-6f6d1e0b7a11
         */
        chat_id: string;
        /** @description Tags of copies that the client has; 304 when one of them is still right. */
        if_none_match: string;
        /** @description Likewise by time, as `Last-Modified` told it; `If-None-Match` goes before it. */
        if_modified_since: string;
        /** @description One part of the file, such as `bytes=1000-` to go on after the first thousand bytes: 206. */
        range: string;
        /** @description The tag of what the client has a part of; the whole file comes when it is another one by now. */
        if_range: string;
        /** @description Tags of copies that the client has; 304 when one of them is still right. */
        "storedFile.if_none_match": string;
        /** @description Likewise by time, as `Last-Modified` told it; `If-None-Match` goes before it. */
        "storedFile.if_modified_since": string;
        /** @description One part of the file, such as `bytes=1000-` to go on after the first thousand bytes: 206. */
        "storedFile.range": string;
        /** @description The tag of what the client has a part of; the whole file comes when it is another one by now. */
        "storedFile.if_range": string;
        /**
         * @description A text of your own for this purchase, such as a UUID. Sent again, with the same body, it is answered as the first time and nothing is bought twice; with another body or by another operation it is a 422. Without it, each request is a purchase.
         * @example 0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10
         */
        "idempotency.idempotency_key": string;
        /**
         * @description Text in the first name. Repeated for several values; a comma is a comma.
         * @example [
         *       "Grace"
         *     ]
         */
        "contactFilters.first_name": string[];
        /**
         * @description Text in the last name. Repeated for several values; a comma is a comma.
         * @example [
         *       "Hopper"
         *     ]
         */
        "contactFilters.last_name": string[];
        /**
         * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
         * @example [
         *       "@navy.mil"
         *     ]
         */
        "contactFilters.email": string[];
        /**
         * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
         * @example [
         *       "verified"
         *     ]
         */
        "contactFilters.email_status": string[];
        /**
         * @description Text in the job title. Repeated for several values; a comma is a comma.
         * @example [
         *       "vice president",
         *       "vp"
         *     ]
         */
        "contactFilters.title": string[];
        /**
         * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
         *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
         * @example [
         *       "cto",
         *       "vp engineering"
         *     ]
         */
        "contactFilters.title_words": string[];
        /**
         * @description Text in the seniority. Repeated for several values; a comma is a comma.
         * @example [
         *       "director"
         *     ]
         */
        "contactFilters.seniority": string[];
        /**
         * @description Text in one of the departments. Repeated for several values; a comma is a comma.
         * @example [
         *       "sales"
         *     ]
         */
        "contactFilters.department": string[];
        /**
         * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
         * @example [
         *       "marketing"
         *     ]
         */
        "contactFilters.departments": string[];
        /**
         * @description Text in the sales stage. Repeated for several values; a comma is a comma.
         * @example [
         *       "approaching"
         *     ]
         */
        "contactFilters.stage": string[];
        /**
         * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
         * @example [
         *       "Berlin"
         *     ]
         */
        "contactFilters.contact_location": string[];
        /**
         * @description Text in the contact's city. Repeated for several values; a comma is a comma.
         * @example [
         *       "São Paulo"
         *     ]
         */
        "contactFilters.city": string[];
        /**
         * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
         * @example [
         *       "Bavaria"
         *     ]
         */
        "contactFilters.state": string[];
        /**
         * @description Text in the contact's country. Repeated for several values; a comma is a comma.
         * @example [
         *       "Brazil"
         *     ]
         */
        "contactFilters.country": string[];
        /**
         * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
         * @example [
         *       "+49 151"
         *     ]
         */
        "contactFilters.mobile_phone": string[];
        /**
         * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
         * @example [
         *       "+1 415"
         *     ]
         */
        "contactFilters.work_direct_phone": string[];
        /**
         * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
         * @example [
         *       "+1 415"
         *     ]
         */
        "contactFilters.home_phone": string[];
        /**
         * @description Text in the other phone number. Repeated for several values; a comma is a comma.
         * @example [
         *       "+1 415"
         *     ]
         */
        "contactFilters.other_phone": string[];
        /**
         * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
         * @example [
         *       "linkedin.com/in/grace"
         *     ]
         */
        "contactFilters.person_linkedin_url": string[];
        /**
         * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
         * @example [
         *       "navy.mil"
         *     ]
         */
        "contactFilters.website": string[];
        /**
         * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
         * @example [
         *       "facebook.com/usnavy"
         *     ]
         */
        "contactFilters.facebook_url": string[];
        /**
         * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
         * @example [
         *       "twitter.com/usnavy"
         *     ]
         */
        "contactFilters.twitter_url": string[];
        /**
         * @description Text in any of these: first, last or full name, e-mail address, title, seniority, location text, city, state, country, LinkedIn URL and the company's name, industries and keywords. Among the contacts of one company the company's own fields are left out. Repeated for several values; a comma is a comma.
         * @example [
         *       "grace hopper"
         *     ]
         */
        "contactFilters.search": string[];
        /**
         * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "intern",
         *       "assistant"
         *     ]
         */
        "contactFilters.exclude_titles": string[];
        /**
         * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "intern",
         *       "assistant"
         *     ]
         */
        "contactFilters.exclude_title_words": string[];
        /**
         * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "entry"
         *     ]
         */
        "contactFilters.exclude_seniorities": string[];
        /**
         * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "human resources"
         *     ]
         */
        "contactFilters.exclude_departments": string[];
        /**
         * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "unverified"
         *     ]
         */
        "contactFilters.exclude_email_statuses": string[];
        /**
         * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "London"
         *     ]
         */
        "contactFilters.exclude_contact_locations": string[];
        /**
         * @description Created at this time or later.
         * @example 2024-01-31T12:00:00Z
         */
        "contactFilters.created_at_after": string;
        /**
         * @description Created at this time or earlier.
         * @example 2024-12-31T23:59:59Z
         */
        "contactFilters.created_at_before": string;
        /**
         * @description Last changed at this time or later.
         * @example 2024-01-31T12:00:00Z
         */
        "contactFilters.updated_at_after": string;
        /**
         * @description Last changed at this time or earlier.
         * @example 2024-12-31T23:59:59Z
         */
        "contactFilters.updated_at_before": string;
        /**
         * @description Text in the company's name. Repeated for several values; a comma is a comma.
         * @example [
         *       "Acme, Inc."
         *     ]
         */
        "contactCompanyFilters.company": string[];
        /**
         * @description Text in the company's name; with `company` given too, both must match. Repeated for several values; a comma is a comma.
         * @example [
         *       "Acme"
         *     ]
         */
        "contactCompanyFilters.include_company_name": string[];
        /**
         * @description Removes what `company` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "Acme Labs",
         *       "Globex"
         *     ]
         */
        "contactCompanyFilters.exclude_company_name": string[];
        /**
         * @description Removes the contacts of these companies, given by uuid. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21"
         *     ]
         */
        "contactCompanyFilters.exclude_company_ids": string[];
        /**
         * @description Text in the company's name as written in e-mails. Repeated for several values; a comma is a comma.
         * @example [
         *       "Acme"
         *     ]
         */
        "contactCompanyFilters.company_name_for_emails": string[];
        /**
         * @description Text in the company's location text. Repeated for several values; a comma is a comma.
         * @example [
         *       "Berlin"
         *     ]
         */
        "contactCompanyFilters.company_location": string[];
        /**
         * @description The same as `company_location`; with both given, both must match. Repeated for several values; a comma is a comma.
         * @example [
         *       "Market Street"
         *     ]
         */
        "contactCompanyFilters.company_address": string[];
        /**
         * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "London"
         *     ]
         */
        "contactCompanyFilters.exclude_company_locations": string[];
        /**
         * @description Text in the company's city. Repeated for several values; a comma is a comma.
         * @example [
         *       "München"
         *     ]
         */
        "contactCompanyFilters.company_city": string[];
        /**
         * @description Text in the company's state or region. Repeated for several values; a comma is a comma.
         * @example [
         *       "California"
         *     ]
         */
        "contactCompanyFilters.company_state": string[];
        /**
         * @description Text in the company's country. Repeated for several values; a comma is a comma.
         * @example [
         *       "Germany"
         *     ]
         */
        "contactCompanyFilters.company_country": string[];
        /**
         * @description Text in the company's phone number, as it is written there. Repeated for several values; a comma is a comma.
         * @example [
         *       "+49 30"
         *     ]
         */
        "contactCompanyFilters.company_phone": string[];
        /**
         * @description The same as `company_phone`; with both given, both must match. Repeated for several values; a comma is a comma.
         * @example [
         *       "+49 30"
         *     ]
         */
        "contactCompanyFilters.corporate_phone": string[];
        /**
         * @description Text in the URL of the company's LinkedIn page. Repeated for several values; a comma is a comma.
         * @example [
         *       "linkedin.com/company/acme"
         *     ]
         */
        "contactCompanyFilters.company_linkedin_url": string[];
        /**
         * @description Only contacts of companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "acme.com",
         *       "https://www.globex.com/about"
         *     ]
         */
        "contactCompanyFilters.include_domain_list": string[];
        /**
         * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "example.com"
         *     ]
         */
        "contactCompanyFilters.exclude_domain_list": string[];
        /**
         * @description Text in one of the company's industries. Repeated for several values; a comma is a comma.
         * @example [
         *       "software"
         *     ]
         */
        "contactCompanyFilters.industries": string[];
        /**
         * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "gambling"
         *     ]
         */
        "contactCompanyFilters.exclude_industries": string[];
        /**
         * @description Text in one of the technologies the company uses. Repeated for several values; a comma is a comma.
         * @example [
         *       "postgres"
         *     ]
         */
        "contactCompanyFilters.technologies": string[];
        /**
         * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
         * @example [
         *       "google_cloud_hosting"
         *     ]
         */
        "contactCompanyFilters.technologies_uids": string[];
        /**
         * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "Drupal"
         *     ]
         */
        "contactCompanyFilters.exclude_technologies": string[];
        /**
         * @description Text in one of the company's keywords; `keyword_search_fields` names other fields to look into. Repeated for several values; a comma is a comma.
         * @example [
         *       "machine learning"
         *     ]
         */
        "contactCompanyFilters.keywords": string[];
        /**
         * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "saas",
         *       "analytics"
         *     ]
         */
        "contactCompanyFilters.keywords_and": string[];
        /**
         * @description Removes the contacts whose company has a keyword with one of these texts in it, whatever `keyword_search_fields` says. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "crypto"
         *     ]
         */
        "contactCompanyFilters.exclude_keywords": string[];
        /**
         * @description Where `keywords` and `keywords_and` look. Without it, in the keywords only. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "keywords",
         *       "company"
         *     ]
         */
        "contactCompanyFilters.keyword_search_fields": ("company" | "industries" | "keywords")[];
        /**
         * @description Taken away from `keyword_search_fields`; one must be left. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "company"
         *     ]
         */
        "contactCompanyFilters.keyword_exclude_fields": ("company" | "industries" | "keywords")[];
        /**
         * @description The company's number of employees is this.
         * @example 250
         */
        "contactCompanyFilters.employees_count": number;
        /**
         * @description At least this many employees.
         * @example 51
         */
        "contactCompanyFilters.employees_min": number;
        /**
         * @description At most this many employees.
         * @example 200
         */
        "contactCompanyFilters.employees_max": number;
        /**
         * @description The company's annual revenue in USD is this.
         * @example 25000000
         */
        "contactCompanyFilters.annual_revenue": number;
        /**
         * @description At least this annual revenue in USD.
         * @example 1000000
         */
        "contactCompanyFilters.annual_revenue_min": number;
        /**
         * @description At most this annual revenue in USD.
         * @example 50000000
         */
        "contactCompanyFilters.annual_revenue_max": number;
        /**
         * @description The company's total funding in USD is this.
         * @example 12000000
         */
        "contactCompanyFilters.total_funding": number;
        /**
         * @description At least this total funding in USD.
         * @example 1000000
         */
        "contactCompanyFilters.total_funding_min": number;
        /**
         * @description At most this total funding in USD.
         * @example 100000000
         */
        "contactCompanyFilters.total_funding_max": number;
        /**
         * @description The latest funding round brought at least this many USD.
         * @example 500000
         */
        "contactCompanyFilters.latest_funding_amount_min": number;
        /**
         * @description The latest funding round brought at most this many USD.
         * @example 20000000
         */
        "contactCompanyFilters.latest_funding_amount_max": number;
        /**
         * @description Keys by which to sort, in turn; `-` before a key is descending. Absent values come last in both directions, text is
         *     compared by its first 500 characters without case and accents, and equal rows by uuid. Without it the newest come
         *     first (`-created_at`). At most 10 keys. Without effect on counts. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "company",
         *       "-employees"
         *     ]
         */
        "contactOrdering.ordering": ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "first_name" | "-first_name" | "last_name" | "-last_name" | "title" | "-title" | "email" | "-email" | "email_status" | "-email_status" | "seniority" | "-seniority" | "departments" | "-departments" | "mobile_phone" | "-mobile_phone" | "employees" | "-employees" | "annual_revenue" | "-annual_revenue" | "total_funding" | "-total_funding" | "company" | "-company" | "industry" | "-industry" | "keywords" | "-keywords" | "technologies" | "-technologies" | "company_address" | "-company_address" | "latest_funding_amount" | "-latest_funding_amount" | "company_name_for_emails" | "-company_name_for_emails" | "corporate_phone" | "-corporate_phone" | "company_phone" | "-company_phone" | "company_city" | "-company_city" | "company_state" | "-company_state" | "company_country" | "-company_country" | "company_linkedin_url" | "-company_linkedin_url" | "latest_funding" | "-latest_funding" | "last_raised_at" | "-last_raised_at" | "work_direct_phone" | "-work_direct_phone" | "home_phone" | "-home_phone" | "other_phone" | "-other_phone" | "stage" | "-stage" | "person_linkedin_url" | "-person_linkedin_url" | "website" | "-website" | "city" | "-city" | "state" | "-state" | "country" | "-country" | "facebook_url" | "-facebook_url" | "twitter_url" | "-twitter_url")[];
        /**
         * @description Rows on a page; 25 unless told, and never more than the server's maximum (1000 unless configured).
         * @example 50
         */
        "cursorPaging.limit": number;
        /**
         * @description Rows to skip. The links of the page then use offsets. Without effect beside `cursor`.
         * @example 100
         */
        "cursorPaging.offset": number;
        /**
         * @description The page by number, from 1. The links of the page then use page numbers. Without effect beside `cursor` or `offset`.
         * @example 3
         */
        "cursorPaging.page": number;
        /**
         * @description Another name for `limit`; with both given, this one counts.
         * @example 50
         */
        "cursorPaging.page_size": number;
        /**
         * @description A place in the list, from the `next` or `previous` of a page. It belongs to that list, its filters and its ordering;
         *     with others it is a 400. The page size may change; `offset` and `page` are then without effect.
         * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
         */
        "cursorPaging.cursor": string;
        /**
         * @description Accepted for the sake of older clients. No row comes twice, whatever this says.
         * @example true
         */
        "cursorPaging.distinct": boolean;
        /**
         * @description Without effect, counts are of the whole list.
         * @example 3
         */
        "countPaging.page": number;
        /**
         * @description Without effect, counts are of the whole list.
         * @example 50
         */
        "countPaging.page_size": number;
        /**
         * @description Without effect, counts are of the whole list.
         * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
         */
        "countPaging.cursor": string;
        /**
         * @description Accepted for the sake of older clients. No row is counted twice, whatever this says.
         * @example true
         */
        "countPaging.distinct": boolean;
        /**
         * @description At most this many uuids. Without it all of them, streamed.
         * @example 1000
         */
        "uuidPaging.limit": number;
        /**
         * @description Only values with this text in them.
         * @example manager
         */
        "attributeList.search": string;
        /**
         * @description Values in a reply; 100 unless told, and never more than 10,000.
         * @example 50
         */
        "attributeList.limit": number;
        /**
         * @description Values to skip.
         * @example 100
         */
        "attributeList.offset": number;
        /**
         * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
         *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
         * @example true
         */
        "attributeList.distinct": boolean;
        /**
         * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
         *     it is descending. `count` needs distinct values.
         * @example -count
         */
        "attributeList.ordering": "value" | "-value" | "count" | "-count";
        /**
         * @description The page by number, from 1, when no `offset` is given.
         * @example 3
         */
        "attributePage.page": number;
        /**
         * @description Another name for `limit`; with both given, this one counts.
         * @example 50
         */
        "attributePage.page_size": number;
        /**
         * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
         * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
         */
        "attributePage.cursor": string;
        /**
         * @description Single elements, each once. Otherwise the elements of each row are one value, joined with ", ".
         * @example true
         */
        "attributeSeparated.separated": boolean;
        /**
         * @description A text of your own for this request, such as a UUID, for when no answer comes. Sent again, it makes no second job: the answer is the first one as it stands by then. For a request that is plainly another it is a 422.
         * @example 0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10
         */
        "repeatable.idempotency_key": string;
        /**
         * @description Text in the name. Repeated for several values; a comma is a comma.
         * @example [
         *       "Acme, Inc."
         *     ]
         */
        "companyFilters.name": string[];
        /**
         * @description Text in one of the industries. Repeated for several values; a comma is a comma.
         * @example [
         *       "software"
         *     ]
         */
        "companyFilters.industries": string[];
        /**
         * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "gambling"
         *     ]
         */
        "companyFilters.exclude_industries": string[];
        /**
         * @description Text in one of the keywords. Repeated for several values; a comma is a comma.
         * @example [
         *       "machine learning"
         *     ]
         */
        "companyFilters.keywords": string[];
        /**
         * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "saas",
         *       "analytics"
         *     ]
         */
        "companyFilters.keywords_and": string[];
        /**
         * @description Removes what `keywords` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "crypto"
         *     ]
         */
        "companyFilters.exclude_keywords": string[];
        /**
         * @description Text in one of the technologies in use. Repeated for several values; a comma is a comma.
         * @example [
         *       "postgres"
         *     ]
         */
        "companyFilters.technologies": string[];
        /**
         * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
         * @example [
         *       "google_cloud_hosting"
         *     ]
         */
        "companyFilters.technologies_uids": string[];
        /**
         * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "Drupal"
         *     ]
         */
        "companyFilters.exclude_technologies": string[];
        /**
         * @description Text in the address. Repeated for several values; a comma is a comma.
         * @example [
         *       "Market Street"
         *     ]
         */
        "companyFilters.address": string[];
        /**
         * @description Text in the location text (`text_search`). Repeated for several values; a comma is a comma.
         * @example [
         *       "Berlin"
         *     ]
         */
        "companyFilters.company_location": string[];
        /**
         * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "London"
         *     ]
         */
        "companyFilters.exclude_locations": string[];
        /**
         * @description Text in the city. Repeated for several values; a comma is a comma.
         * @example [
         *       "München"
         *     ]
         */
        "companyFilters.city": string[];
        /**
         * @description Text in the state or region. Repeated for several values; a comma is a comma.
         * @example [
         *       "California"
         *     ]
         */
        "companyFilters.state": string[];
        /**
         * @description Text in the country. Repeated for several values; a comma is a comma.
         * @example [
         *       "Germany"
         *     ]
         */
        "companyFilters.country": string[];
        /**
         * @description Text in the phone number, as it is written there. Repeated for several values; a comma is a comma.
         * @example [
         *       "+49 30"
         *     ]
         */
        "companyFilters.phone_number": string[];
        /**
         * @description Text in the URL of the website. Repeated for several values; a comma is a comma.
         * @example [
         *       "acme.com"
         *     ]
         */
        "companyFilters.website": string[];
        /**
         * @description Text in the URL of the LinkedIn page. Repeated for several values; a comma is a comma.
         * @example [
         *       "linkedin.com/company/acme"
         *     ]
         */
        "companyFilters.linkedin_url": string[];
        /**
         * @description Text in the URL of the Facebook page. Repeated for several values; a comma is a comma.
         * @example [
         *       "facebook.com/acme"
         *     ]
         */
        "companyFilters.facebook_url": string[];
        /**
         * @description Text in the URL of the Twitter page. Repeated for several values; a comma is a comma.
         * @example [
         *       "twitter.com/acme"
         *     ]
         */
        "companyFilters.twitter_url": string[];
        /**
         * @description Only companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "acme.com",
         *       "https://www.globex.com/about"
         *     ]
         */
        "companyFilters.include_domain_list": string[];
        /**
         * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "example.com"
         *     ]
         */
        "companyFilters.exclude_domain_list": string[];
        /**
         * @description Text in the name of the latest funding round. Repeated for several values; a comma is a comma.
         * @example [
         *       "Series B"
         *     ]
         */
        "companyFilters.latest_funding": string[];
        /**
         * @description The latest funding round brought at least this many USD.
         * @example 500000
         */
        "companyFilters.latest_funding_amount_min": number;
        /**
         * @description The latest funding round brought at most this many USD.
         * @example 20000000
         */
        "companyFilters.latest_funding_amount_max": number;
        /**
         * @description The number of employees is this.
         * @example 250
         */
        "companyFilters.employees_count": number;
        /**
         * @description At least this many employees.
         * @example 51
         */
        "companyFilters.employees_min": number;
        /**
         * @description At most this many employees.
         * @example 200
         */
        "companyFilters.employees_max": number;
        /**
         * @description The annual revenue in USD is this.
         * @example 25000000
         */
        "companyFilters.annual_revenue": number;
        /**
         * @description At least this annual revenue in USD.
         * @example 1000000
         */
        "companyFilters.annual_revenue_min": number;
        /**
         * @description At most this annual revenue in USD.
         * @example 50000000
         */
        "companyFilters.annual_revenue_max": number;
        /**
         * @description The total funding in USD is this.
         * @example 12000000
         */
        "companyFilters.total_funding": number;
        /**
         * @description At least this total funding in USD.
         * @example 1000000
         */
        "companyFilters.total_funding_min": number;
        /**
         * @description At most this total funding in USD.
         * @example 100000000
         */
        "companyFilters.total_funding_max": number;
        /**
         * @description Text in any of these: name, address, location text, industries, keywords, technologies, city, state, country, phone number, website, LinkedIn URL. Repeated for several values; a comma is a comma.
         * @example [
         *       "water analytics"
         *     ]
         */
        "companyFilters.search": string[];
        /**
         * @description Created at this time or later.
         * @example 2024-01-31T12:00:00Z
         */
        "companyFilters.created_at_after": string;
        /**
         * @description Created at this time or earlier.
         * @example 2024-12-31T23:59:59Z
         */
        "companyFilters.created_at_before": string;
        /**
         * @description Last changed at this time or later.
         * @example 2024-01-31T12:00:00Z
         */
        "companyFilters.updated_at_after": string;
        /**
         * @description Last changed at this time or earlier.
         * @example 2024-12-31T23:59:59Z
         */
        "companyFilters.updated_at_before": string;
        /**
         * @description Keys by which to sort, in turn; `-` before a key is descending. Absent values come last in both directions, text is
         *     compared by its first 500 characters without case and accents, and equal rows by uuid. Without it the newest come
         *     first (`-created_at`). At most 10 keys. Without effect on counts. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "name",
         *       "-employees_count"
         *     ]
         */
        "companyOrdering.ordering": ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "employees_count" | "-employees_count" | "employees" | "-employees" | "annual_revenue" | "-annual_revenue" | "total_funding" | "-total_funding" | "industries" | "-industries" | "keywords" | "-keywords" | "technologies" | "-technologies" | "city" | "-city" | "state" | "-state" | "country" | "-country" | "latest_funding_amount" | "-latest_funding_amount")[];
        /**
         * @description Keys by which to sort, in turn; `-` before a key is descending. Absent values come last in both directions, text is
         *     compared by its first 500 characters without case and accents, and equal rows by uuid. Without it the newest come
         *     first (`-created_at`). At most 10 keys. Without effect on counts. Repeated, separated by commas or both; a comma inside a value is written `\,`.
         * @example [
         *       "seniority",
         *       "-created_at"
         *     ]
         */
        "companyContactOrdering.ordering": ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "first_name" | "-first_name" | "last_name" | "-last_name" | "title" | "-title" | "email" | "-email" | "email_status" | "-email_status" | "seniority" | "-seniority" | "departments" | "-departments" | "mobile_phone" | "-mobile_phone" | "work_direct_phone" | "-work_direct_phone" | "home_phone" | "-home_phone" | "other_phone" | "-other_phone" | "stage" | "-stage" | "person_linkedin_url" | "-person_linkedin_url" | "website" | "-website" | "city" | "-city" | "state" | "-state" | "country" | "-country" | "facebook_url" | "-facebook_url" | "twitter_url" | "-twitter_url")[];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getApiMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What answers here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Contact360 API",
                     *       "version": "0.1.0",
                     *       "docs": "/docs"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiMetadata"];
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "healthy",
                     *       "environment": "development"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVqlHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it is; also when it is not well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "healthy",
                     *       "engine": "meilisearch",
                     *       "engine_version": "1.50.0",
                     *       "base_url": "http://127.0.0.1:7700",
                     *       "indexes": [
                     *         {
                     *           "name": "contacts",
                     *           "documents": 1000000,
                     *           "lag_seconds": 0,
                     *           "building": null
                     *         },
                     *         {
                     *           "name": "companies",
                     *           "documents": 100000,
                     *           "lag_seconds": 0,
                     *           "building": {
                     *             "built": 40000,
                     *             "total": 100000
                     *           }
                     *         }
                     *       ],
                     *       "error": null,
                     *       "monitoring_available": true
                     *     }
                     */
                    "application/json": components["schemas"]["VqlHealth"];
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
        };
    };
    getVqlStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "since": "2026-01-05T08:00:00.000Z",
                     *       "queries_total": 1250,
                     *       "errors_total": 2,
                     *       "fallbacks_total": 14,
                     *       "set_aside": 0,
                     *       "by_operation": {
                     *         "page": 700,
                     *         "count": 400,
                     *         "uuids": 50,
                     *         "values": 100
                     *       },
                     *       "latency_ms": {
                     *         "p50": 6.2,
                     *         "p95": 31.4,
                     *         "p99": 58.9
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VqlStats"];
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
        };
    };
    registerUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "John Doe",
                 *       "email": "john@example.com",
                 *       "password": "securepassword123"
                 *     }
                 */
                "application/json": components["schemas"]["UserRegister"];
            };
        };
        responses: {
            /** @description The account is made and signed in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.YWNjZXNz.c2lnbmF0dXJl",
                     *       "refresh_token": "eyJhbGciOiJIUzI1NiJ9.cmVmcmVzaA.c2lnbmF0dXJl",
                     *       "token_type": "bearer",
                     *       "expires_in": 1800,
                     *       "user": {
                     *         "id": "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *         "email": "john@example.com"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    loginUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "john@example.com",
                 *       "password": "securepassword123"
                 *     }
                 */
                "application/json": components["schemas"]["UserLogin"];
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.YWNjZXNz.c2lnbmF0dXJl",
                     *       "refresh_token": "eyJhbGciOiJIUzI1NiJ9.cmVmcmVzaA.c2lnbmF0dXJl",
                     *       "token_type": "bearer",
                     *       "expires_in": 1800,
                     *       "user": {
                     *         "id": "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *         "email": "john@example.com"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    logoutUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "refresh_token": "eyJhbGciOiJIUzI1NiJ9.cmVmcmVzaA.c2lnbmF0dXJl"
                 *     }
                 */
                "application/json": components["schemas"]["LogoutRequest"];
            };
        };
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account of the access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *         "email": "john@example.com"
                     *       },
                     *       "last_sign_in_at": "2024-01-01T00:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    refreshTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refresh_token": "eyJhbGciOiJIUzI1NiJ9.cmVmcmVzaA.c2lnbmF0dXJl"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshTokenRequest"];
            };
        };
        responses: {
            /** @description New tokens of the same session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.YWNjZXNz.c2lnbmF0dXJl",
                     *       "refresh_token": "eyJhbGciOiJIUzI1NiJ9.cmVmcmVzaA.c2lnbmF0dXJl",
                     *       "token_type": "bearer",
                     *       "expires_in": 1800,
                     *       "user": {
                     *         "id": "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *         "email": "john@example.com"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *       "name": "John Doe",
                     *       "email": "john@example.com",
                     *       "role": "Member",
                     *       "avatar_url": "https://example.com/john.png",
                     *       "is_active": true,
                     *       "job_title": "Software Engineer",
                     *       "bio": null,
                     *       "timezone": "UTC",
                     *       "notifications": {
                     *         "weeklyReports": true,
                     *         "newLeadAlerts": true
                     *       },
                     *       "created_at": "2024-01-01T00:00:00.000Z",
                     *       "updated_at": "2024-01-01T00:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UserProfile"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "John Doe",
                 *       "job_title": null,
                 *       "timezone": "America/New_York",
                 *       "notifications": {
                 *         "weeklyReports": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProfileUpdate"];
            };
        };
        responses: {
            /** @description The profile as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *       "name": "John Doe",
                     *       "email": "john@example.com",
                     *       "role": "Member",
                     *       "avatar_url": "https://example.com/john.png",
                     *       "is_active": true,
                     *       "job_title": "Software Engineer",
                     *       "bio": null,
                     *       "timezone": "UTC",
                     *       "notifications": {
                     *         "weeklyReports": true,
                     *         "newLeadAlerts": true
                     *       },
                     *       "created_at": "2024-01-01T00:00:00.000Z",
                     *       "updated_at": "2024-01-01T00:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UserProfile"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "avatar": "(the bytes of an image)"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["AvatarUpload"];
            };
        };
        responses: {
            /** @description The profile with its new `avatar_url`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *       "name": "John Doe",
                     *       "email": "john@example.com",
                     *       "role": "Member",
                     *       "avatar_url": "https://api.example.com/api/v1/users/avatars/3f0c6a52-9d0e-4d43-8f5e-2f6f0a4f3c11/",
                     *       "is_active": true,
                     *       "job_title": "Software Engineer",
                     *       "bio": null,
                     *       "timezone": "UTC",
                     *       "notifications": {
                     *         "weeklyReports": true,
                     *         "newLeadAlerts": true
                     *       },
                     *       "created_at": "2024-01-01T00:00:00.000Z",
                     *       "updated_at": "2024-01-02T00:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UserProfile"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAvatar: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of copies that the client has; 304 when one of them is still right. */
                "If-None-Match"?: components["parameters"]["storedFile.if_none_match"];
                /** @description Likewise by time, as `Last-Modified` told it; `If-None-Match` goes before it. */
                "If-Modified-Since"?: components["parameters"]["storedFile.if_modified_since"];
                /** @description One part of the file, such as `bytes=1000-` to go on after the first thousand bytes: 206. */
                Range?: components["parameters"]["storedFile.range"];
                /** @description The tag of what the client has a part of; the whole file comes when it is another one by now. */
                "If-Range"?: components["parameters"]["storedFile.if_range"];
            };
            path: {
                /** @description Of the picture, as `avatar_url` has it. */
                avatar_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    /** @description Names these bytes. */
                    ETag?: string;
                    /** @description A picture never changes; a new one has a new URL. */
                    "Cache-Control"?: string;
                    /** @description `bytes` */
                    "Accept-Ranges"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example (the bytes of the picture) */
                    "image/webp": string;
                };
            };
            /** @description The part of it that was asked for. */
            206: {
                headers: {
                    /** @description Names these bytes. */
                    ETag?: string;
                    /** @description A picture never changes; a new one has a new URL. */
                    "Cache-Control"?: string;
                    /** @description Which bytes these are, and of how many. */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example (some bytes of the picture) */
                    "image/webp": string;
                };
            };
            /** @description It is what the client has already. */
            304: {
                headers: {
                    /** @description Names these bytes. */
                    ETag?: string;
                    /** @description A picture never changes; a new one has a new URL. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            416: components["responses"]["RangeNotSatisfiable"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBilling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "credits": 28750,
                     *       "credits_used": 1250,
                     *       "credits_limit": 30000,
                     *       "subscription_plan": "25k",
                     *       "subscription_period": "monthly",
                     *       "subscription_status": "active",
                     *       "subscription_started_at": "2024-01-31T09:30:00.000Z",
                     *       "subscription_ends_at": "2024-02-29T09:30:00.000Z",
                     *       "usage_percentage": 4.17
                     *     }
                     */
                    "application/json": components["schemas"]["BillingInfo"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plans, the smallest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "tier": "5k",
                     *         "name": "5k Credits",
                     *         "category": "STARTER",
                     *         "periods": {
                     *           "monthly": {
                     *             "period": "monthly",
                     *             "credits": 5000,
                     *             "rate_per_credit": 0.002,
                     *             "price": 10,
                     *             "savings": null
                     *           },
                     *           "quarterly": {
                     *             "period": "quarterly",
                     *             "credits": 15000,
                     *             "rate_per_credit": 0.0018,
                     *             "price": 27,
                     *             "savings": {
                     *               "amount": 3,
                     *               "percentage": 10
                     *             }
                     *           },
                     *           "yearly": {
                     *             "period": "yearly",
                     *             "credits": 60000,
                     *             "rate_per_credit": 0.0016,
                     *             "price": 96,
                     *             "savings": {
                     *               "amount": 24,
                     *               "percentage": 20
                     *             }
                     *           }
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SubscriptionPlan"][];
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
        };
    };
    listAddons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The packages, the smallest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "small",
                     *         "name": "Small",
                     *         "credits": 5000,
                     *         "rate_per_credit": 0.002,
                     *         "price": 10
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AddonPackage"][];
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own for this purchase, such as a UUID. Sent again, with the same body, it is answered as the first time and nothing is bought twice; with another body or by another operation it is a 422. Without it, each request is a purchase.
                 * @example 0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10
                 */
                "Idempotency-Key"?: components["parameters"]["idempotency.idempotency_key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tier": "25k",
                 *       "period": "monthly"
                 *     }
                 */
                "application/json": components["schemas"]["SubscribeRequest"];
            };
        };
        responses: {
            /** @description Paid, and the credits are there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "You are on the 25k plan until 2024-02-29.",
                     *       "subscription_plan": "25k",
                     *       "subscription_period": "monthly",
                     *       "credits": 25000,
                     *       "subscription_ends_at": "2024-02-29T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SubscriptionResponse"];
                };
            };
            /** @description Not paid yet. The next step is the buyer's, at the payment provider of this service. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingPurchase"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAddonPurchase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own for this purchase, such as a UUID. Sent again, with the same body, it is answered as the first time and nothing is bought twice; with another body or by another operation it is a 422. Without it, each request is a purchase.
                 * @example 0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10
                 */
                "Idempotency-Key"?: components["parameters"]["idempotency.idempotency_key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "package_id": "small"
                 *     }
                 */
                "application/json": components["schemas"]["AddonPurchaseRequest"];
            };
        };
        responses: {
            /** @description Paid, and the credits are there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "5,000 credits were added.",
                     *       "package": "small",
                     *       "credits_added": 5000,
                     *       "total_credits": 5050
                     *     }
                     */
                    "application/json": components["schemas"]["AddonPurchaseResponse"];
                };
            };
            /** @description Not paid yet. The next step is the buyer's, at the payment provider of this service. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingPurchase"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Your 25k plan is cancelled. You can use it until 2024-02-29.",
                     *       "subscription_status": "cancelled"
                     *     }
                     */
                    "application/json": components["schemas"]["CancellationResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /**
                 * @description At most this many.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Invoices to skip.
                 * @example 10
                 */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One for each purchase. */
            200: {
                headers: {
                    /** @description How many there are without `limit` and `offset`. */
                    "X-Total-Count"?: number;
                    /** @description The URL of those that follow, as `<URL>; rel="next"`, when there are any. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "5b0c9f7e-2f5d-4a55-9d0c-6f6d1e0b7a11",
                     *         "amount": 30,
                     *         "currency": "USD",
                     *         "status": "paid",
                     *         "description": "Plan 25k, monthly: 25,000 credits",
                     *         "created_at": "2024-01-31T09:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Invoice"][];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    receiveStripeEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by Stripe from the body and the secret; older than five minutes it is a 400. */
                "Stripe-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_1",
                 *       "object": "event",
                 *       "type": "checkout.session.completed",
                 *       "data": {
                 *         "object": {
                 *           "id": "cs_1",
                 *           "object": "checkout.session",
                 *           "payment_status": "paid"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["StripeEvent"];
            };
        };
        responses: {
            /** @description It was taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": true
                     *     }
                     */
                    "application/json": components["schemas"]["EventReceipt"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUsage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every feature, used or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "EMAIL_FINDER": {
                     *         "used": 3,
                     *         "limit": 10
                     *       },
                     *       "VERIFIER": {
                     *         "used": 5,
                     *         "limit": 5
                     *       },
                     *       "LINKEDIN": {
                     *         "used": 0,
                     *         "limit": 5
                     *       },
                     *       "DATA_SEARCH": {
                     *         "used": 12,
                     *         "limit": 20
                     *       },
                     *       "AI_CHAT": {
                     *         "used": 0,
                     *         "limit": 0
                     *       },
                     *       "BULK_EXPORT": {
                     *         "used": 0,
                     *         "limit": 0
                     *       },
                     *       "API_KEYS": {
                     *         "used": 0,
                     *         "limit": 0
                     *       },
                     *       "TEAM_MANAGEMENT": {
                     *         "used": 0,
                     *         "limit": 0
                     *       },
                     *       "ADVANCED_FILTERS": {
                     *         "used": 0,
                     *         "limit": 0
                     *       },
                     *       "AI_SUMMARIES": {
                     *         "used": 0,
                     *         "limit": 0
                     *       },
                     *       "SAVE_SEARCHES": {
                     *         "used": 0,
                     *         "limit": 0
                     *       },
                     *       "BULK_VERIFICATION": {
                     *         "used": 0,
                     *         "limit": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UsageStats"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    trackUsage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "feature": "EMAIL_FINDER",
                 *       "amount": 2
                 *     }
                 */
                "application/json": components["schemas"]["TrackUsageRequest"];
            };
        };
        responses: {
            /** @description Counted, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "feature": "EMAIL_FINDER",
                     *       "used": 5,
                     *       "limit": 10,
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["UsageTrackResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /**
                 * @description With `simple` the results are `ContactSimpleItem`, with `full` or without it `ContactListItem`; anything else is a 422.
                 * @example simple
                 */
                view?: "simple" | "full";
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Text in any of these: first, last or full name, e-mail address, title, seniority, location text, city, state, country, LinkedIn URL and the company's name, industries and keywords. Among the contacts of one company the company's own fields are left out. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "grace hopper"
                 *     ]
                 */
                search?: components["parameters"]["contactFilters.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Text in the company's name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                company?: components["parameters"]["contactCompanyFilters.company"];
                /**
                 * @description Text in the company's name; with `company` given too, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                include_company_name?: components["parameters"]["contactCompanyFilters.include_company_name"];
                /**
                 * @description Removes what `company` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Acme Labs",
                 *       "Globex"
                 *     ]
                 */
                exclude_company_name?: components["parameters"]["contactCompanyFilters.exclude_company_name"];
                /**
                 * @description Removes the contacts of these companies, given by uuid. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21"
                 *     ]
                 */
                exclude_company_ids?: components["parameters"]["contactCompanyFilters.exclude_company_ids"];
                /**
                 * @description Text in the company's name as written in e-mails. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                company_name_for_emails?: components["parameters"]["contactCompanyFilters.company_name_for_emails"];
                /**
                 * @description Text in the company's location text. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["contactCompanyFilters.company_location"];
                /**
                 * @description The same as `company_location`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                company_address?: components["parameters"]["contactCompanyFilters.company_address"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_company_locations?: components["parameters"]["contactCompanyFilters.exclude_company_locations"];
                /**
                 * @description Text in the company's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                company_city?: components["parameters"]["contactCompanyFilters.company_city"];
                /**
                 * @description Text in the company's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                company_state?: components["parameters"]["contactCompanyFilters.company_state"];
                /**
                 * @description Text in the company's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                company_country?: components["parameters"]["contactCompanyFilters.company_country"];
                /**
                 * @description Text in the company's phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                company_phone?: components["parameters"]["contactCompanyFilters.company_phone"];
                /**
                 * @description The same as `company_phone`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                corporate_phone?: components["parameters"]["contactCompanyFilters.corporate_phone"];
                /**
                 * @description Text in the URL of the company's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                company_linkedin_url?: components["parameters"]["contactCompanyFilters.company_linkedin_url"];
                /**
                 * @description Only contacts of companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["contactCompanyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["contactCompanyFilters.exclude_domain_list"];
                /**
                 * @description Text in one of the company's industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["contactCompanyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["contactCompanyFilters.exclude_industries"];
                /**
                 * @description Text in one of the technologies the company uses. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["contactCompanyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["contactCompanyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["contactCompanyFilters.exclude_technologies"];
                /**
                 * @description Text in one of the company's keywords; `keyword_search_fields` names other fields to look into. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["contactCompanyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["contactCompanyFilters.keywords_and"];
                /**
                 * @description Removes the contacts whose company has a keyword with one of these texts in it, whatever `keyword_search_fields` says. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["contactCompanyFilters.exclude_keywords"];
                /**
                 * @description Where `keywords` and `keywords_and` look. Without it, in the keywords only. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "keywords",
                 *       "company"
                 *     ]
                 */
                keyword_search_fields?: components["parameters"]["contactCompanyFilters.keyword_search_fields"];
                /**
                 * @description Taken away from `keyword_search_fields`; one must be left. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "company"
                 *     ]
                 */
                keyword_exclude_fields?: components["parameters"]["contactCompanyFilters.keyword_exclude_fields"];
                /**
                 * @description The company's number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["contactCompanyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["contactCompanyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["contactCompanyFilters.employees_max"];
                /**
                 * @description The company's annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["contactCompanyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["contactCompanyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["contactCompanyFilters.annual_revenue_max"];
                /**
                 * @description The company's total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["contactCompanyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["contactCompanyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["contactCompanyFilters.total_funding_max"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["contactCompanyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["contactCompanyFilters.latest_funding_amount_max"];
                /**
                 * @description Keys by which to sort, in turn; `-` before a key is descending. Absent values come last in both directions, text is
                 *     compared by its first 500 characters without case and accents, and equal rows by uuid. Without it the newest come
                 *     first (`-created_at`). At most 10 keys. Without effect on counts. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "company",
                 *       "-employees"
                 *     ]
                 */
                ordering?: components["parameters"]["contactOrdering.ordering"];
                /**
                 * @description Rows on a page; 25 unless told, and never more than the server's maximum (1000 unless configured).
                 * @example 50
                 */
                limit?: components["parameters"]["cursorPaging.limit"];
                /**
                 * @description Rows to skip. The links of the page then use offsets. Without effect beside `cursor`.
                 * @example 100
                 */
                offset?: components["parameters"]["cursorPaging.offset"];
                /**
                 * @description The page by number, from 1. The links of the page then use page numbers. Without effect beside `cursor` or `offset`.
                 * @example 3
                 */
                page?: components["parameters"]["cursorPaging.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["cursorPaging.page_size"];
                /**
                 * @description A place in the list, from the `next` or `previous` of a page. It belongs to that list, its filters and its ordering;
                 *     with others it is a 400. The page size may change; `offset` and `page` are then without effect.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["cursorPaging.cursor"];
                /**
                 * @description Accepted for the sake of older clients. No row comes twice, whatever this says.
                 * @example true
                 */
                distinct?: components["parameters"]["cursorPaging.distinct"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "first_name": "Zoë",
                 *       "last_name": "Okafor",
                 *       "company_id": "4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21",
                 *       "email": "zoe.okafor@brightwater.example",
                 *       "email_status": "verified",
                 *       "title": "Vice President, Sales",
                 *       "departments": [
                 *         "sales",
                 *         "business development"
                 *       ],
                 *       "seniority": "vp",
                 *       "mobile_phone": "+1 415-555-0187",
                 *       "city": "Oakland",
                 *       "state": "California",
                 *       "country": "United States"
                 *     }
                 */
                "application/json": components["schemas"]["ContactCreate"];
            };
        };
        responses: {
            /** @description The contact, as it is now. */
            201: {
                headers: {
                    /** @description The URL of the contact. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactDetail"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    countContacts: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Text in any of these: first, last or full name, e-mail address, title, seniority, location text, city, state, country, LinkedIn URL and the company's name, industries and keywords. Among the contacts of one company the company's own fields are left out. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "grace hopper"
                 *     ]
                 */
                search?: components["parameters"]["contactFilters.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Text in the company's name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                company?: components["parameters"]["contactCompanyFilters.company"];
                /**
                 * @description Text in the company's name; with `company` given too, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                include_company_name?: components["parameters"]["contactCompanyFilters.include_company_name"];
                /**
                 * @description Removes what `company` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Acme Labs",
                 *       "Globex"
                 *     ]
                 */
                exclude_company_name?: components["parameters"]["contactCompanyFilters.exclude_company_name"];
                /**
                 * @description Removes the contacts of these companies, given by uuid. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21"
                 *     ]
                 */
                exclude_company_ids?: components["parameters"]["contactCompanyFilters.exclude_company_ids"];
                /**
                 * @description Text in the company's name as written in e-mails. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                company_name_for_emails?: components["parameters"]["contactCompanyFilters.company_name_for_emails"];
                /**
                 * @description Text in the company's location text. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["contactCompanyFilters.company_location"];
                /**
                 * @description The same as `company_location`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                company_address?: components["parameters"]["contactCompanyFilters.company_address"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_company_locations?: components["parameters"]["contactCompanyFilters.exclude_company_locations"];
                /**
                 * @description Text in the company's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                company_city?: components["parameters"]["contactCompanyFilters.company_city"];
                /**
                 * @description Text in the company's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                company_state?: components["parameters"]["contactCompanyFilters.company_state"];
                /**
                 * @description Text in the company's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                company_country?: components["parameters"]["contactCompanyFilters.company_country"];
                /**
                 * @description Text in the company's phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                company_phone?: components["parameters"]["contactCompanyFilters.company_phone"];
                /**
                 * @description The same as `company_phone`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                corporate_phone?: components["parameters"]["contactCompanyFilters.corporate_phone"];
                /**
                 * @description Text in the URL of the company's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                company_linkedin_url?: components["parameters"]["contactCompanyFilters.company_linkedin_url"];
                /**
                 * @description Only contacts of companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["contactCompanyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["contactCompanyFilters.exclude_domain_list"];
                /**
                 * @description Text in one of the company's industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["contactCompanyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["contactCompanyFilters.exclude_industries"];
                /**
                 * @description Text in one of the technologies the company uses. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["contactCompanyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["contactCompanyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["contactCompanyFilters.exclude_technologies"];
                /**
                 * @description Text in one of the company's keywords; `keyword_search_fields` names other fields to look into. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["contactCompanyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["contactCompanyFilters.keywords_and"];
                /**
                 * @description Removes the contacts whose company has a keyword with one of these texts in it, whatever `keyword_search_fields` says. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["contactCompanyFilters.exclude_keywords"];
                /**
                 * @description Where `keywords` and `keywords_and` look. Without it, in the keywords only. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "keywords",
                 *       "company"
                 *     ]
                 */
                keyword_search_fields?: components["parameters"]["contactCompanyFilters.keyword_search_fields"];
                /**
                 * @description Taken away from `keyword_search_fields`; one must be left. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "company"
                 *     ]
                 */
                keyword_exclude_fields?: components["parameters"]["contactCompanyFilters.keyword_exclude_fields"];
                /**
                 * @description The company's number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["contactCompanyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["contactCompanyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["contactCompanyFilters.employees_max"];
                /**
                 * @description The company's annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["contactCompanyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["contactCompanyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["contactCompanyFilters.annual_revenue_max"];
                /**
                 * @description The company's total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["contactCompanyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["contactCompanyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["contactCompanyFilters.total_funding_max"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["contactCompanyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["contactCompanyFilters.latest_funding_amount_max"];
                /**
                 * @description Keys by which to sort, in turn; `-` before a key is descending. Absent values come last in both directions, text is
                 *     compared by its first 500 characters without case and accents, and equal rows by uuid. Without it the newest come
                 *     first (`-created_at`). At most 10 keys. Without effect on counts. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "company",
                 *       "-employees"
                 *     ]
                 */
                ordering?: components["parameters"]["contactOrdering.ordering"];
                /**
                 * @description Without effect, counts are of the whole list.
                 * @example 3
                 */
                page?: components["parameters"]["countPaging.page"];
                /**
                 * @description Without effect, counts are of the whole list.
                 * @example 50
                 */
                page_size?: components["parameters"]["countPaging.page_size"];
                /**
                 * @description Without effect, counts are of the whole list.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["countPaging.cursor"];
                /**
                 * @description Accepted for the sake of older clients. No row is counted twice, whatever this says.
                 * @example true
                 */
                distinct?: components["parameters"]["countPaging.distinct"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 12345
                     *     }
                     */
                    "application/json": components["schemas"]["CountResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactUuids: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Text in any of these: first, last or full name, e-mail address, title, seniority, location text, city, state, country, LinkedIn URL and the company's name, industries and keywords. Among the contacts of one company the company's own fields are left out. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "grace hopper"
                 *     ]
                 */
                search?: components["parameters"]["contactFilters.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Text in the company's name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                company?: components["parameters"]["contactCompanyFilters.company"];
                /**
                 * @description Text in the company's name; with `company` given too, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                include_company_name?: components["parameters"]["contactCompanyFilters.include_company_name"];
                /**
                 * @description Removes what `company` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Acme Labs",
                 *       "Globex"
                 *     ]
                 */
                exclude_company_name?: components["parameters"]["contactCompanyFilters.exclude_company_name"];
                /**
                 * @description Removes the contacts of these companies, given by uuid. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21"
                 *     ]
                 */
                exclude_company_ids?: components["parameters"]["contactCompanyFilters.exclude_company_ids"];
                /**
                 * @description Text in the company's name as written in e-mails. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                company_name_for_emails?: components["parameters"]["contactCompanyFilters.company_name_for_emails"];
                /**
                 * @description Text in the company's location text. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["contactCompanyFilters.company_location"];
                /**
                 * @description The same as `company_location`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                company_address?: components["parameters"]["contactCompanyFilters.company_address"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_company_locations?: components["parameters"]["contactCompanyFilters.exclude_company_locations"];
                /**
                 * @description Text in the company's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                company_city?: components["parameters"]["contactCompanyFilters.company_city"];
                /**
                 * @description Text in the company's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                company_state?: components["parameters"]["contactCompanyFilters.company_state"];
                /**
                 * @description Text in the company's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                company_country?: components["parameters"]["contactCompanyFilters.company_country"];
                /**
                 * @description Text in the company's phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                company_phone?: components["parameters"]["contactCompanyFilters.company_phone"];
                /**
                 * @description The same as `company_phone`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                corporate_phone?: components["parameters"]["contactCompanyFilters.corporate_phone"];
                /**
                 * @description Text in the URL of the company's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                company_linkedin_url?: components["parameters"]["contactCompanyFilters.company_linkedin_url"];
                /**
                 * @description Only contacts of companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["contactCompanyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["contactCompanyFilters.exclude_domain_list"];
                /**
                 * @description Text in one of the company's industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["contactCompanyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["contactCompanyFilters.exclude_industries"];
                /**
                 * @description Text in one of the technologies the company uses. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["contactCompanyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["contactCompanyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["contactCompanyFilters.exclude_technologies"];
                /**
                 * @description Text in one of the company's keywords; `keyword_search_fields` names other fields to look into. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["contactCompanyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["contactCompanyFilters.keywords_and"];
                /**
                 * @description Removes the contacts whose company has a keyword with one of these texts in it, whatever `keyword_search_fields` says. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["contactCompanyFilters.exclude_keywords"];
                /**
                 * @description Where `keywords` and `keywords_and` look. Without it, in the keywords only. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "keywords",
                 *       "company"
                 *     ]
                 */
                keyword_search_fields?: components["parameters"]["contactCompanyFilters.keyword_search_fields"];
                /**
                 * @description Taken away from `keyword_search_fields`; one must be left. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "company"
                 *     ]
                 */
                keyword_exclude_fields?: components["parameters"]["contactCompanyFilters.keyword_exclude_fields"];
                /**
                 * @description The company's number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["contactCompanyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["contactCompanyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["contactCompanyFilters.employees_max"];
                /**
                 * @description The company's annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["contactCompanyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["contactCompanyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["contactCompanyFilters.annual_revenue_max"];
                /**
                 * @description The company's total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["contactCompanyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["contactCompanyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["contactCompanyFilters.total_funding_max"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["contactCompanyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["contactCompanyFilters.latest_funding_amount_max"];
                /**
                 * @description Keys by which to sort, in turn; `-` before a key is descending. Absent values come last in both directions, text is
                 *     compared by its first 500 characters without case and accents, and equal rows by uuid. Without it the newest come
                 *     first (`-created_at`). At most 10 keys. Without effect on counts. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "company",
                 *       "-employees"
                 *     ]
                 */
                ordering?: components["parameters"]["contactOrdering.ordering"];
                /**
                 * @description Without effect, counts are of the whole list.
                 * @example 3
                 */
                page?: components["parameters"]["countPaging.page"];
                /**
                 * @description Without effect, counts are of the whole list.
                 * @example 50
                 */
                page_size?: components["parameters"]["countPaging.page_size"];
                /**
                 * @description Without effect, counts are of the whole list.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["countPaging.cursor"];
                /**
                 * @description Accepted for the sake of older clients. No row is counted twice, whatever this says.
                 * @example true
                 */
                distinct?: components["parameters"]["countPaging.distinct"];
                /**
                 * @description At most this many uuids. Without it all of them, streamed.
                 * @example 1000
                 */
                limit?: components["parameters"]["uuidPaging.limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The uuids and their number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 2,
                     *       "uuids": [
                     *         "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *         "0f5f6b0c-1f55-4a3b-8b0a-6f3c2f1d9e77"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UuidListResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactTitles: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Text in the company's name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                company?: components["parameters"]["contactCompanyFilters.company"];
                /**
                 * @description Text in the company's name; with `company` given too, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                include_company_name?: components["parameters"]["contactCompanyFilters.include_company_name"];
                /**
                 * @description Removes what `company` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Acme Labs",
                 *       "Globex"
                 *     ]
                 */
                exclude_company_name?: components["parameters"]["contactCompanyFilters.exclude_company_name"];
                /**
                 * @description Removes the contacts of these companies, given by uuid. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21"
                 *     ]
                 */
                exclude_company_ids?: components["parameters"]["contactCompanyFilters.exclude_company_ids"];
                /**
                 * @description Text in the company's name as written in e-mails. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                company_name_for_emails?: components["parameters"]["contactCompanyFilters.company_name_for_emails"];
                /**
                 * @description Text in the company's location text. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["contactCompanyFilters.company_location"];
                /**
                 * @description The same as `company_location`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                company_address?: components["parameters"]["contactCompanyFilters.company_address"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_company_locations?: components["parameters"]["contactCompanyFilters.exclude_company_locations"];
                /**
                 * @description Text in the company's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                company_city?: components["parameters"]["contactCompanyFilters.company_city"];
                /**
                 * @description Text in the company's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                company_state?: components["parameters"]["contactCompanyFilters.company_state"];
                /**
                 * @description Text in the company's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                company_country?: components["parameters"]["contactCompanyFilters.company_country"];
                /**
                 * @description Text in the company's phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                company_phone?: components["parameters"]["contactCompanyFilters.company_phone"];
                /**
                 * @description The same as `company_phone`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                corporate_phone?: components["parameters"]["contactCompanyFilters.corporate_phone"];
                /**
                 * @description Text in the URL of the company's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                company_linkedin_url?: components["parameters"]["contactCompanyFilters.company_linkedin_url"];
                /**
                 * @description Only contacts of companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["contactCompanyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["contactCompanyFilters.exclude_domain_list"];
                /**
                 * @description Text in one of the company's industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["contactCompanyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["contactCompanyFilters.exclude_industries"];
                /**
                 * @description Text in one of the technologies the company uses. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["contactCompanyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["contactCompanyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["contactCompanyFilters.exclude_technologies"];
                /**
                 * @description Text in one of the company's keywords; `keyword_search_fields` names other fields to look into. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["contactCompanyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["contactCompanyFilters.keywords_and"];
                /**
                 * @description Removes the contacts whose company has a keyword with one of these texts in it, whatever `keyword_search_fields` says. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["contactCompanyFilters.exclude_keywords"];
                /**
                 * @description Where `keywords` and `keywords_and` look. Without it, in the keywords only. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "keywords",
                 *       "company"
                 *     ]
                 */
                keyword_search_fields?: components["parameters"]["contactCompanyFilters.keyword_search_fields"];
                /**
                 * @description Taken away from `keyword_search_fields`; one must be left. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "company"
                 *     ]
                 */
                keyword_exclude_fields?: components["parameters"]["contactCompanyFilters.keyword_exclude_fields"];
                /**
                 * @description The company's number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["contactCompanyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["contactCompanyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["contactCompanyFilters.employees_max"];
                /**
                 * @description The company's annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["contactCompanyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["contactCompanyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["contactCompanyFilters.annual_revenue_max"];
                /**
                 * @description The company's total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["contactCompanyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["contactCompanyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["contactCompanyFilters.total_funding_max"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["contactCompanyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["contactCompanyFilters.latest_funding_amount_max"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactCompanyNames: {
        parameters: {
            query?: {
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ValuePage"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactIndustries: {
        parameters: {
            query?: {
                /**
                 * @description Only of companies with one of these names, whole, whatever the case or accents. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Acme, Inc.",
                 *       "Globex"
                 *     ]
                 */
                company?: string[];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ValuePage"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactKeywords: {
        parameters: {
            query?: {
                /**
                 * @description Only of companies with one of these names, whole, whatever the case or accents. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Acme, Inc.",
                 *       "Globex"
                 *     ]
                 */
                company?: string[];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ValuePage"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactTechnologies: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Text in the company's name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                company?: components["parameters"]["contactCompanyFilters.company"];
                /**
                 * @description Text in the company's name; with `company` given too, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                include_company_name?: components["parameters"]["contactCompanyFilters.include_company_name"];
                /**
                 * @description Removes what `company` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Acme Labs",
                 *       "Globex"
                 *     ]
                 */
                exclude_company_name?: components["parameters"]["contactCompanyFilters.exclude_company_name"];
                /**
                 * @description Removes the contacts of these companies, given by uuid. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21"
                 *     ]
                 */
                exclude_company_ids?: components["parameters"]["contactCompanyFilters.exclude_company_ids"];
                /**
                 * @description Text in the company's name as written in e-mails. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                company_name_for_emails?: components["parameters"]["contactCompanyFilters.company_name_for_emails"];
                /**
                 * @description Text in the company's location text. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["contactCompanyFilters.company_location"];
                /**
                 * @description The same as `company_location`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                company_address?: components["parameters"]["contactCompanyFilters.company_address"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_company_locations?: components["parameters"]["contactCompanyFilters.exclude_company_locations"];
                /**
                 * @description Text in the company's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                company_city?: components["parameters"]["contactCompanyFilters.company_city"];
                /**
                 * @description Text in the company's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                company_state?: components["parameters"]["contactCompanyFilters.company_state"];
                /**
                 * @description Text in the company's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                company_country?: components["parameters"]["contactCompanyFilters.company_country"];
                /**
                 * @description Text in the company's phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                company_phone?: components["parameters"]["contactCompanyFilters.company_phone"];
                /**
                 * @description The same as `company_phone`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                corporate_phone?: components["parameters"]["contactCompanyFilters.corporate_phone"];
                /**
                 * @description Text in the URL of the company's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                company_linkedin_url?: components["parameters"]["contactCompanyFilters.company_linkedin_url"];
                /**
                 * @description Only contacts of companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["contactCompanyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["contactCompanyFilters.exclude_domain_list"];
                /**
                 * @description Text in one of the company's industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["contactCompanyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["contactCompanyFilters.exclude_industries"];
                /**
                 * @description Text in one of the technologies the company uses. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["contactCompanyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["contactCompanyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["contactCompanyFilters.exclude_technologies"];
                /**
                 * @description Text in one of the company's keywords; `keyword_search_fields` names other fields to look into. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["contactCompanyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["contactCompanyFilters.keywords_and"];
                /**
                 * @description Removes the contacts whose company has a keyword with one of these texts in it, whatever `keyword_search_fields` says. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["contactCompanyFilters.exclude_keywords"];
                /**
                 * @description Where `keywords` and `keywords_and` look. Without it, in the keywords only. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "keywords",
                 *       "company"
                 *     ]
                 */
                keyword_search_fields?: components["parameters"]["contactCompanyFilters.keyword_search_fields"];
                /**
                 * @description Taken away from `keyword_search_fields`; one must be left. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "company"
                 *     ]
                 */
                keyword_exclude_fields?: components["parameters"]["contactCompanyFilters.keyword_exclude_fields"];
                /**
                 * @description The company's number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["contactCompanyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["contactCompanyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["contactCompanyFilters.employees_max"];
                /**
                 * @description The company's annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["contactCompanyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["contactCompanyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["contactCompanyFilters.annual_revenue_max"];
                /**
                 * @description The company's total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["contactCompanyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["contactCompanyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["contactCompanyFilters.total_funding_max"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["contactCompanyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["contactCompanyFilters.latest_funding_amount_max"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
                /**
                 * @description Single elements, each once. Otherwise the elements of each row are one value, joined with ", ".
                 * @example true
                 */
                separated?: components["parameters"]["attributeSeparated.separated"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactCompanyAddresses: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Text in the company's name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                company?: components["parameters"]["contactCompanyFilters.company"];
                /**
                 * @description Text in the company's name; with `company` given too, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                include_company_name?: components["parameters"]["contactCompanyFilters.include_company_name"];
                /**
                 * @description Removes what `company` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Acme Labs",
                 *       "Globex"
                 *     ]
                 */
                exclude_company_name?: components["parameters"]["contactCompanyFilters.exclude_company_name"];
                /**
                 * @description Removes the contacts of these companies, given by uuid. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21"
                 *     ]
                 */
                exclude_company_ids?: components["parameters"]["contactCompanyFilters.exclude_company_ids"];
                /**
                 * @description Text in the company's name as written in e-mails. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                company_name_for_emails?: components["parameters"]["contactCompanyFilters.company_name_for_emails"];
                /**
                 * @description Text in the company's location text. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["contactCompanyFilters.company_location"];
                /**
                 * @description The same as `company_location`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                company_address?: components["parameters"]["contactCompanyFilters.company_address"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_company_locations?: components["parameters"]["contactCompanyFilters.exclude_company_locations"];
                /**
                 * @description Text in the company's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                company_city?: components["parameters"]["contactCompanyFilters.company_city"];
                /**
                 * @description Text in the company's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                company_state?: components["parameters"]["contactCompanyFilters.company_state"];
                /**
                 * @description Text in the company's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                company_country?: components["parameters"]["contactCompanyFilters.company_country"];
                /**
                 * @description Text in the company's phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                company_phone?: components["parameters"]["contactCompanyFilters.company_phone"];
                /**
                 * @description The same as `company_phone`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                corporate_phone?: components["parameters"]["contactCompanyFilters.corporate_phone"];
                /**
                 * @description Text in the URL of the company's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                company_linkedin_url?: components["parameters"]["contactCompanyFilters.company_linkedin_url"];
                /**
                 * @description Only contacts of companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["contactCompanyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["contactCompanyFilters.exclude_domain_list"];
                /**
                 * @description Text in one of the company's industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["contactCompanyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["contactCompanyFilters.exclude_industries"];
                /**
                 * @description Text in one of the technologies the company uses. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["contactCompanyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["contactCompanyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["contactCompanyFilters.exclude_technologies"];
                /**
                 * @description Text in one of the company's keywords; `keyword_search_fields` names other fields to look into. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["contactCompanyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["contactCompanyFilters.keywords_and"];
                /**
                 * @description Removes the contacts whose company has a keyword with one of these texts in it, whatever `keyword_search_fields` says. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["contactCompanyFilters.exclude_keywords"];
                /**
                 * @description Where `keywords` and `keywords_and` look. Without it, in the keywords only. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "keywords",
                 *       "company"
                 *     ]
                 */
                keyword_search_fields?: components["parameters"]["contactCompanyFilters.keyword_search_fields"];
                /**
                 * @description Taken away from `keyword_search_fields`; one must be left. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "company"
                 *     ]
                 */
                keyword_exclude_fields?: components["parameters"]["contactCompanyFilters.keyword_exclude_fields"];
                /**
                 * @description The company's number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["contactCompanyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["contactCompanyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["contactCompanyFilters.employees_max"];
                /**
                 * @description The company's annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["contactCompanyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["contactCompanyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["contactCompanyFilters.annual_revenue_max"];
                /**
                 * @description The company's total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["contactCompanyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["contactCompanyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["contactCompanyFilters.total_funding_max"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["contactCompanyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["contactCompanyFilters.latest_funding_amount_max"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactAddresses: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Text in the company's name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                company?: components["parameters"]["contactCompanyFilters.company"];
                /**
                 * @description Text in the company's name; with `company` given too, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                include_company_name?: components["parameters"]["contactCompanyFilters.include_company_name"];
                /**
                 * @description Removes what `company` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Acme Labs",
                 *       "Globex"
                 *     ]
                 */
                exclude_company_name?: components["parameters"]["contactCompanyFilters.exclude_company_name"];
                /**
                 * @description Removes the contacts of these companies, given by uuid. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21"
                 *     ]
                 */
                exclude_company_ids?: components["parameters"]["contactCompanyFilters.exclude_company_ids"];
                /**
                 * @description Text in the company's name as written in e-mails. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                company_name_for_emails?: components["parameters"]["contactCompanyFilters.company_name_for_emails"];
                /**
                 * @description Text in the company's location text. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["contactCompanyFilters.company_location"];
                /**
                 * @description The same as `company_location`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                company_address?: components["parameters"]["contactCompanyFilters.company_address"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_company_locations?: components["parameters"]["contactCompanyFilters.exclude_company_locations"];
                /**
                 * @description Text in the company's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                company_city?: components["parameters"]["contactCompanyFilters.company_city"];
                /**
                 * @description Text in the company's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                company_state?: components["parameters"]["contactCompanyFilters.company_state"];
                /**
                 * @description Text in the company's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                company_country?: components["parameters"]["contactCompanyFilters.company_country"];
                /**
                 * @description Text in the company's phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                company_phone?: components["parameters"]["contactCompanyFilters.company_phone"];
                /**
                 * @description The same as `company_phone`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                corporate_phone?: components["parameters"]["contactCompanyFilters.corporate_phone"];
                /**
                 * @description Text in the URL of the company's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                company_linkedin_url?: components["parameters"]["contactCompanyFilters.company_linkedin_url"];
                /**
                 * @description Only contacts of companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["contactCompanyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["contactCompanyFilters.exclude_domain_list"];
                /**
                 * @description Text in one of the company's industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["contactCompanyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["contactCompanyFilters.exclude_industries"];
                /**
                 * @description Text in one of the technologies the company uses. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["contactCompanyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["contactCompanyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["contactCompanyFilters.exclude_technologies"];
                /**
                 * @description Text in one of the company's keywords; `keyword_search_fields` names other fields to look into. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["contactCompanyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["contactCompanyFilters.keywords_and"];
                /**
                 * @description Removes the contacts whose company has a keyword with one of these texts in it, whatever `keyword_search_fields` says. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["contactCompanyFilters.exclude_keywords"];
                /**
                 * @description Where `keywords` and `keywords_and` look. Without it, in the keywords only. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "keywords",
                 *       "company"
                 *     ]
                 */
                keyword_search_fields?: components["parameters"]["contactCompanyFilters.keyword_search_fields"];
                /**
                 * @description Taken away from `keyword_search_fields`; one must be left. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "company"
                 *     ]
                 */
                keyword_exclude_fields?: components["parameters"]["contactCompanyFilters.keyword_exclude_fields"];
                /**
                 * @description The company's number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["contactCompanyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["contactCompanyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["contactCompanyFilters.employees_max"];
                /**
                 * @description The company's annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["contactCompanyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["contactCompanyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["contactCompanyFilters.annual_revenue_max"];
                /**
                 * @description The company's total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["contactCompanyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["contactCompanyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["contactCompanyFilters.total_funding_max"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["contactCompanyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["contactCompanyFilters.latest_funding_amount_max"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactCities: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Text in the company's name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                company?: components["parameters"]["contactCompanyFilters.company"];
                /**
                 * @description Text in the company's name; with `company` given too, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                include_company_name?: components["parameters"]["contactCompanyFilters.include_company_name"];
                /**
                 * @description Removes what `company` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Acme Labs",
                 *       "Globex"
                 *     ]
                 */
                exclude_company_name?: components["parameters"]["contactCompanyFilters.exclude_company_name"];
                /**
                 * @description Removes the contacts of these companies, given by uuid. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21"
                 *     ]
                 */
                exclude_company_ids?: components["parameters"]["contactCompanyFilters.exclude_company_ids"];
                /**
                 * @description Text in the company's name as written in e-mails. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                company_name_for_emails?: components["parameters"]["contactCompanyFilters.company_name_for_emails"];
                /**
                 * @description Text in the company's location text. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["contactCompanyFilters.company_location"];
                /**
                 * @description The same as `company_location`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                company_address?: components["parameters"]["contactCompanyFilters.company_address"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_company_locations?: components["parameters"]["contactCompanyFilters.exclude_company_locations"];
                /**
                 * @description Text in the company's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                company_city?: components["parameters"]["contactCompanyFilters.company_city"];
                /**
                 * @description Text in the company's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                company_state?: components["parameters"]["contactCompanyFilters.company_state"];
                /**
                 * @description Text in the company's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                company_country?: components["parameters"]["contactCompanyFilters.company_country"];
                /**
                 * @description Text in the company's phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                company_phone?: components["parameters"]["contactCompanyFilters.company_phone"];
                /**
                 * @description The same as `company_phone`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                corporate_phone?: components["parameters"]["contactCompanyFilters.corporate_phone"];
                /**
                 * @description Text in the URL of the company's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                company_linkedin_url?: components["parameters"]["contactCompanyFilters.company_linkedin_url"];
                /**
                 * @description Only contacts of companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["contactCompanyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["contactCompanyFilters.exclude_domain_list"];
                /**
                 * @description Text in one of the company's industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["contactCompanyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["contactCompanyFilters.exclude_industries"];
                /**
                 * @description Text in one of the technologies the company uses. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["contactCompanyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["contactCompanyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["contactCompanyFilters.exclude_technologies"];
                /**
                 * @description Text in one of the company's keywords; `keyword_search_fields` names other fields to look into. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["contactCompanyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["contactCompanyFilters.keywords_and"];
                /**
                 * @description Removes the contacts whose company has a keyword with one of these texts in it, whatever `keyword_search_fields` says. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["contactCompanyFilters.exclude_keywords"];
                /**
                 * @description Where `keywords` and `keywords_and` look. Without it, in the keywords only. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "keywords",
                 *       "company"
                 *     ]
                 */
                keyword_search_fields?: components["parameters"]["contactCompanyFilters.keyword_search_fields"];
                /**
                 * @description Taken away from `keyword_search_fields`; one must be left. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "company"
                 *     ]
                 */
                keyword_exclude_fields?: components["parameters"]["contactCompanyFilters.keyword_exclude_fields"];
                /**
                 * @description The company's number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["contactCompanyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["contactCompanyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["contactCompanyFilters.employees_max"];
                /**
                 * @description The company's annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["contactCompanyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["contactCompanyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["contactCompanyFilters.annual_revenue_max"];
                /**
                 * @description The company's total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["contactCompanyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["contactCompanyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["contactCompanyFilters.total_funding_max"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["contactCompanyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["contactCompanyFilters.latest_funding_amount_max"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactStates: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Text in the company's name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                company?: components["parameters"]["contactCompanyFilters.company"];
                /**
                 * @description Text in the company's name; with `company` given too, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                include_company_name?: components["parameters"]["contactCompanyFilters.include_company_name"];
                /**
                 * @description Removes what `company` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Acme Labs",
                 *       "Globex"
                 *     ]
                 */
                exclude_company_name?: components["parameters"]["contactCompanyFilters.exclude_company_name"];
                /**
                 * @description Removes the contacts of these companies, given by uuid. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21"
                 *     ]
                 */
                exclude_company_ids?: components["parameters"]["contactCompanyFilters.exclude_company_ids"];
                /**
                 * @description Text in the company's name as written in e-mails. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                company_name_for_emails?: components["parameters"]["contactCompanyFilters.company_name_for_emails"];
                /**
                 * @description Text in the company's location text. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["contactCompanyFilters.company_location"];
                /**
                 * @description The same as `company_location`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                company_address?: components["parameters"]["contactCompanyFilters.company_address"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_company_locations?: components["parameters"]["contactCompanyFilters.exclude_company_locations"];
                /**
                 * @description Text in the company's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                company_city?: components["parameters"]["contactCompanyFilters.company_city"];
                /**
                 * @description Text in the company's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                company_state?: components["parameters"]["contactCompanyFilters.company_state"];
                /**
                 * @description Text in the company's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                company_country?: components["parameters"]["contactCompanyFilters.company_country"];
                /**
                 * @description Text in the company's phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                company_phone?: components["parameters"]["contactCompanyFilters.company_phone"];
                /**
                 * @description The same as `company_phone`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                corporate_phone?: components["parameters"]["contactCompanyFilters.corporate_phone"];
                /**
                 * @description Text in the URL of the company's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                company_linkedin_url?: components["parameters"]["contactCompanyFilters.company_linkedin_url"];
                /**
                 * @description Only contacts of companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["contactCompanyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["contactCompanyFilters.exclude_domain_list"];
                /**
                 * @description Text in one of the company's industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["contactCompanyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["contactCompanyFilters.exclude_industries"];
                /**
                 * @description Text in one of the technologies the company uses. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["contactCompanyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["contactCompanyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["contactCompanyFilters.exclude_technologies"];
                /**
                 * @description Text in one of the company's keywords; `keyword_search_fields` names other fields to look into. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["contactCompanyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["contactCompanyFilters.keywords_and"];
                /**
                 * @description Removes the contacts whose company has a keyword with one of these texts in it, whatever `keyword_search_fields` says. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["contactCompanyFilters.exclude_keywords"];
                /**
                 * @description Where `keywords` and `keywords_and` look. Without it, in the keywords only. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "keywords",
                 *       "company"
                 *     ]
                 */
                keyword_search_fields?: components["parameters"]["contactCompanyFilters.keyword_search_fields"];
                /**
                 * @description Taken away from `keyword_search_fields`; one must be left. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "company"
                 *     ]
                 */
                keyword_exclude_fields?: components["parameters"]["contactCompanyFilters.keyword_exclude_fields"];
                /**
                 * @description The company's number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["contactCompanyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["contactCompanyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["contactCompanyFilters.employees_max"];
                /**
                 * @description The company's annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["contactCompanyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["contactCompanyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["contactCompanyFilters.annual_revenue_max"];
                /**
                 * @description The company's total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["contactCompanyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["contactCompanyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["contactCompanyFilters.total_funding_max"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["contactCompanyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["contactCompanyFilters.latest_funding_amount_max"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactCountries: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Text in the company's name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                company?: components["parameters"]["contactCompanyFilters.company"];
                /**
                 * @description Text in the company's name; with `company` given too, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                include_company_name?: components["parameters"]["contactCompanyFilters.include_company_name"];
                /**
                 * @description Removes what `company` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Acme Labs",
                 *       "Globex"
                 *     ]
                 */
                exclude_company_name?: components["parameters"]["contactCompanyFilters.exclude_company_name"];
                /**
                 * @description Removes the contacts of these companies, given by uuid. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21"
                 *     ]
                 */
                exclude_company_ids?: components["parameters"]["contactCompanyFilters.exclude_company_ids"];
                /**
                 * @description Text in the company's name as written in e-mails. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                company_name_for_emails?: components["parameters"]["contactCompanyFilters.company_name_for_emails"];
                /**
                 * @description Text in the company's location text. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["contactCompanyFilters.company_location"];
                /**
                 * @description The same as `company_location`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                company_address?: components["parameters"]["contactCompanyFilters.company_address"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_company_locations?: components["parameters"]["contactCompanyFilters.exclude_company_locations"];
                /**
                 * @description Text in the company's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                company_city?: components["parameters"]["contactCompanyFilters.company_city"];
                /**
                 * @description Text in the company's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                company_state?: components["parameters"]["contactCompanyFilters.company_state"];
                /**
                 * @description Text in the company's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                company_country?: components["parameters"]["contactCompanyFilters.company_country"];
                /**
                 * @description Text in the company's phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                company_phone?: components["parameters"]["contactCompanyFilters.company_phone"];
                /**
                 * @description The same as `company_phone`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                corporate_phone?: components["parameters"]["contactCompanyFilters.corporate_phone"];
                /**
                 * @description Text in the URL of the company's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                company_linkedin_url?: components["parameters"]["contactCompanyFilters.company_linkedin_url"];
                /**
                 * @description Only contacts of companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["contactCompanyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["contactCompanyFilters.exclude_domain_list"];
                /**
                 * @description Text in one of the company's industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["contactCompanyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["contactCompanyFilters.exclude_industries"];
                /**
                 * @description Text in one of the technologies the company uses. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["contactCompanyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["contactCompanyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["contactCompanyFilters.exclude_technologies"];
                /**
                 * @description Text in one of the company's keywords; `keyword_search_fields` names other fields to look into. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["contactCompanyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["contactCompanyFilters.keywords_and"];
                /**
                 * @description Removes the contacts whose company has a keyword with one of these texts in it, whatever `keyword_search_fields` says. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["contactCompanyFilters.exclude_keywords"];
                /**
                 * @description Where `keywords` and `keywords_and` look. Without it, in the keywords only. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "keywords",
                 *       "company"
                 *     ]
                 */
                keyword_search_fields?: components["parameters"]["contactCompanyFilters.keyword_search_fields"];
                /**
                 * @description Taken away from `keyword_search_fields`; one must be left. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "company"
                 *     ]
                 */
                keyword_exclude_fields?: components["parameters"]["contactCompanyFilters.keyword_exclude_fields"];
                /**
                 * @description The company's number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["contactCompanyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["contactCompanyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["contactCompanyFilters.employees_max"];
                /**
                 * @description The company's annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["contactCompanyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["contactCompanyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["contactCompanyFilters.annual_revenue_max"];
                /**
                 * @description The company's total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["contactCompanyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["contactCompanyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["contactCompanyFilters.total_funding_max"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["contactCompanyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["contactCompanyFilters.latest_funding_amount_max"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactCompanyCities: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Text in the company's name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                company?: components["parameters"]["contactCompanyFilters.company"];
                /**
                 * @description Text in the company's name; with `company` given too, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                include_company_name?: components["parameters"]["contactCompanyFilters.include_company_name"];
                /**
                 * @description Removes what `company` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Acme Labs",
                 *       "Globex"
                 *     ]
                 */
                exclude_company_name?: components["parameters"]["contactCompanyFilters.exclude_company_name"];
                /**
                 * @description Removes the contacts of these companies, given by uuid. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21"
                 *     ]
                 */
                exclude_company_ids?: components["parameters"]["contactCompanyFilters.exclude_company_ids"];
                /**
                 * @description Text in the company's name as written in e-mails. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                company_name_for_emails?: components["parameters"]["contactCompanyFilters.company_name_for_emails"];
                /**
                 * @description Text in the company's location text. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["contactCompanyFilters.company_location"];
                /**
                 * @description The same as `company_location`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                company_address?: components["parameters"]["contactCompanyFilters.company_address"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_company_locations?: components["parameters"]["contactCompanyFilters.exclude_company_locations"];
                /**
                 * @description Text in the company's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                company_city?: components["parameters"]["contactCompanyFilters.company_city"];
                /**
                 * @description Text in the company's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                company_state?: components["parameters"]["contactCompanyFilters.company_state"];
                /**
                 * @description Text in the company's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                company_country?: components["parameters"]["contactCompanyFilters.company_country"];
                /**
                 * @description Text in the company's phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                company_phone?: components["parameters"]["contactCompanyFilters.company_phone"];
                /**
                 * @description The same as `company_phone`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                corporate_phone?: components["parameters"]["contactCompanyFilters.corporate_phone"];
                /**
                 * @description Text in the URL of the company's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                company_linkedin_url?: components["parameters"]["contactCompanyFilters.company_linkedin_url"];
                /**
                 * @description Only contacts of companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["contactCompanyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["contactCompanyFilters.exclude_domain_list"];
                /**
                 * @description Text in one of the company's industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["contactCompanyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["contactCompanyFilters.exclude_industries"];
                /**
                 * @description Text in one of the technologies the company uses. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["contactCompanyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["contactCompanyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["contactCompanyFilters.exclude_technologies"];
                /**
                 * @description Text in one of the company's keywords; `keyword_search_fields` names other fields to look into. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["contactCompanyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["contactCompanyFilters.keywords_and"];
                /**
                 * @description Removes the contacts whose company has a keyword with one of these texts in it, whatever `keyword_search_fields` says. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["contactCompanyFilters.exclude_keywords"];
                /**
                 * @description Where `keywords` and `keywords_and` look. Without it, in the keywords only. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "keywords",
                 *       "company"
                 *     ]
                 */
                keyword_search_fields?: components["parameters"]["contactCompanyFilters.keyword_search_fields"];
                /**
                 * @description Taken away from `keyword_search_fields`; one must be left. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "company"
                 *     ]
                 */
                keyword_exclude_fields?: components["parameters"]["contactCompanyFilters.keyword_exclude_fields"];
                /**
                 * @description The company's number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["contactCompanyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["contactCompanyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["contactCompanyFilters.employees_max"];
                /**
                 * @description The company's annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["contactCompanyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["contactCompanyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["contactCompanyFilters.annual_revenue_max"];
                /**
                 * @description The company's total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["contactCompanyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["contactCompanyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["contactCompanyFilters.total_funding_max"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["contactCompanyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["contactCompanyFilters.latest_funding_amount_max"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactCompanyStates: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Text in the company's name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                company?: components["parameters"]["contactCompanyFilters.company"];
                /**
                 * @description Text in the company's name; with `company` given too, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                include_company_name?: components["parameters"]["contactCompanyFilters.include_company_name"];
                /**
                 * @description Removes what `company` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Acme Labs",
                 *       "Globex"
                 *     ]
                 */
                exclude_company_name?: components["parameters"]["contactCompanyFilters.exclude_company_name"];
                /**
                 * @description Removes the contacts of these companies, given by uuid. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21"
                 *     ]
                 */
                exclude_company_ids?: components["parameters"]["contactCompanyFilters.exclude_company_ids"];
                /**
                 * @description Text in the company's name as written in e-mails. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                company_name_for_emails?: components["parameters"]["contactCompanyFilters.company_name_for_emails"];
                /**
                 * @description Text in the company's location text. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["contactCompanyFilters.company_location"];
                /**
                 * @description The same as `company_location`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                company_address?: components["parameters"]["contactCompanyFilters.company_address"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_company_locations?: components["parameters"]["contactCompanyFilters.exclude_company_locations"];
                /**
                 * @description Text in the company's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                company_city?: components["parameters"]["contactCompanyFilters.company_city"];
                /**
                 * @description Text in the company's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                company_state?: components["parameters"]["contactCompanyFilters.company_state"];
                /**
                 * @description Text in the company's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                company_country?: components["parameters"]["contactCompanyFilters.company_country"];
                /**
                 * @description Text in the company's phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                company_phone?: components["parameters"]["contactCompanyFilters.company_phone"];
                /**
                 * @description The same as `company_phone`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                corporate_phone?: components["parameters"]["contactCompanyFilters.corporate_phone"];
                /**
                 * @description Text in the URL of the company's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                company_linkedin_url?: components["parameters"]["contactCompanyFilters.company_linkedin_url"];
                /**
                 * @description Only contacts of companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["contactCompanyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["contactCompanyFilters.exclude_domain_list"];
                /**
                 * @description Text in one of the company's industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["contactCompanyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["contactCompanyFilters.exclude_industries"];
                /**
                 * @description Text in one of the technologies the company uses. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["contactCompanyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["contactCompanyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["contactCompanyFilters.exclude_technologies"];
                /**
                 * @description Text in one of the company's keywords; `keyword_search_fields` names other fields to look into. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["contactCompanyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["contactCompanyFilters.keywords_and"];
                /**
                 * @description Removes the contacts whose company has a keyword with one of these texts in it, whatever `keyword_search_fields` says. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["contactCompanyFilters.exclude_keywords"];
                /**
                 * @description Where `keywords` and `keywords_and` look. Without it, in the keywords only. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "keywords",
                 *       "company"
                 *     ]
                 */
                keyword_search_fields?: components["parameters"]["contactCompanyFilters.keyword_search_fields"];
                /**
                 * @description Taken away from `keyword_search_fields`; one must be left. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "company"
                 *     ]
                 */
                keyword_exclude_fields?: components["parameters"]["contactCompanyFilters.keyword_exclude_fields"];
                /**
                 * @description The company's number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["contactCompanyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["contactCompanyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["contactCompanyFilters.employees_max"];
                /**
                 * @description The company's annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["contactCompanyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["contactCompanyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["contactCompanyFilters.annual_revenue_max"];
                /**
                 * @description The company's total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["contactCompanyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["contactCompanyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["contactCompanyFilters.total_funding_max"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["contactCompanyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["contactCompanyFilters.latest_funding_amount_max"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactCompanyCountries: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Text in the company's name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                company?: components["parameters"]["contactCompanyFilters.company"];
                /**
                 * @description Text in the company's name; with `company` given too, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                include_company_name?: components["parameters"]["contactCompanyFilters.include_company_name"];
                /**
                 * @description Removes what `company` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Acme Labs",
                 *       "Globex"
                 *     ]
                 */
                exclude_company_name?: components["parameters"]["contactCompanyFilters.exclude_company_name"];
                /**
                 * @description Removes the contacts of these companies, given by uuid. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21"
                 *     ]
                 */
                exclude_company_ids?: components["parameters"]["contactCompanyFilters.exclude_company_ids"];
                /**
                 * @description Text in the company's name as written in e-mails. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                company_name_for_emails?: components["parameters"]["contactCompanyFilters.company_name_for_emails"];
                /**
                 * @description Text in the company's location text. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["contactCompanyFilters.company_location"];
                /**
                 * @description The same as `company_location`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                company_address?: components["parameters"]["contactCompanyFilters.company_address"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_company_locations?: components["parameters"]["contactCompanyFilters.exclude_company_locations"];
                /**
                 * @description Text in the company's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                company_city?: components["parameters"]["contactCompanyFilters.company_city"];
                /**
                 * @description Text in the company's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                company_state?: components["parameters"]["contactCompanyFilters.company_state"];
                /**
                 * @description Text in the company's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                company_country?: components["parameters"]["contactCompanyFilters.company_country"];
                /**
                 * @description Text in the company's phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                company_phone?: components["parameters"]["contactCompanyFilters.company_phone"];
                /**
                 * @description The same as `company_phone`; with both given, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                corporate_phone?: components["parameters"]["contactCompanyFilters.corporate_phone"];
                /**
                 * @description Text in the URL of the company's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                company_linkedin_url?: components["parameters"]["contactCompanyFilters.company_linkedin_url"];
                /**
                 * @description Only contacts of companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["contactCompanyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["contactCompanyFilters.exclude_domain_list"];
                /**
                 * @description Text in one of the company's industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["contactCompanyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["contactCompanyFilters.exclude_industries"];
                /**
                 * @description Text in one of the technologies the company uses. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["contactCompanyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["contactCompanyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["contactCompanyFilters.exclude_technologies"];
                /**
                 * @description Text in one of the company's keywords; `keyword_search_fields` names other fields to look into. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["contactCompanyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["contactCompanyFilters.keywords_and"];
                /**
                 * @description Removes the contacts whose company has a keyword with one of these texts in it, whatever `keyword_search_fields` says. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["contactCompanyFilters.exclude_keywords"];
                /**
                 * @description Where `keywords` and `keywords_and` look. Without it, in the keywords only. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "keywords",
                 *       "company"
                 *     ]
                 */
                keyword_search_fields?: components["parameters"]["contactCompanyFilters.keyword_search_fields"];
                /**
                 * @description Taken away from `keyword_search_fields`; one must be left. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "company"
                 *     ]
                 */
                keyword_exclude_fields?: components["parameters"]["contactCompanyFilters.keyword_exclude_fields"];
                /**
                 * @description The company's number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["contactCompanyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["contactCompanyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["contactCompanyFilters.employees_max"];
                /**
                 * @description The company's annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["contactCompanyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["contactCompanyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["contactCompanyFilters.annual_revenue_max"];
                /**
                 * @description The company's total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["contactCompanyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["contactCompanyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["contactCompanyFilters.total_funding_max"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["contactCompanyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["contactCompanyFilters.latest_funding_amount_max"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The contact's uuid, dashes optional.
                 * @example 7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d
                 */
                contact_uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactDetail"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getImportInstructions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instructions, as text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Send a CSV file of at most 512 MiB as the form field \"file\".\n\nHeadings: company, first_name, last_name, email, …"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportInstructions"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    createImport: {
        parameters: {
            query?: {
                /** @description Tells what the import would do, and changes nothing. */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description A text of your own for this request, such as a UUID, for when no answer comes. Sent again, it makes no second job: the answer is the first one as it stands by then. For a request that is plainly another it is a 422.
                 * @example 0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10
                 */
                "Idempotency-Key"?: components["parameters"]["repeatable.idempotency_key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "first_name,last_name,email,company\nAda,Lovelace,ada@example.com,Analytical Engines\n"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ImportUpload"];
            };
        };
        responses: {
            /** @description The file is stored and waits for its turn. */
            202: {
                headers: {
                    /** @description Where to read how far it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "job_id": "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *       "file_name": "contacts.csv",
                     *       "status": "pending",
                     *       "dry_run": false,
                     *       "total_rows": 0,
                     *       "processed_rows": 0,
                     *       "created_count": 0,
                     *       "updated_count": 0,
                     *       "error_count": 0,
                     *       "message": null,
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "updated_at": "2026-01-31T12:00:00.000Z",
                     *       "completed_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["ImportJobDetail"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getImport: {
        parameters: {
            query?: {
                /** @description Adds the first 1000 error records as `errors`, fewer where their rows are long (8 MiB of them); when there are more, the `Link` header leads to the rest. */
                include_errors?: boolean;
            };
            header?: never;
            path: {
                /** @description Of the import, as `POST /api/v1/contacts/import/` gave it. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import as it stands. */
            200: {
                headers: {
                    /** @description `rel="next"`: the error records after these. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "job_id": "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *       "file_name": "contacts.csv",
                     *       "status": "completed",
                     *       "dry_run": false,
                     *       "total_rows": 537,
                     *       "processed_rows": 537,
                     *       "created_count": 530,
                     *       "updated_count": 6,
                     *       "error_count": 1,
                     *       "message": "Read as UTF-8, separated by commas. Not a known column, left out: Favourite colour.",
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "updated_at": "2026-01-31T12:00:01.500Z",
                     *       "completed_at": "2026-01-31T12:00:01.500Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportJobDetail"] | components["schemas"]["ImportJobWithErrors"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    listImportErrors: {
        parameters: {
            query?: {
                /** @description How many records; above 10000 it is served as 10000, and a reply ends with the record whose row makes it 8 MiB of rows (`Link` leads on). */
                limit?: number;
                /** @description How many records to skip. */
                offset?: number;
            };
            header?: never;
            path: {
                /** @description Of the import, as `POST /api/v1/contacts/import/` gave it. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Error records in the order of the file. */
            200: {
                headers: {
                    /** @description How many records the import has by now. */
                    "X-Total-Count"?: number;
                    /** @description `rel="next"` while there are more. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "row_number": 17,
                     *         "error_message": "email \"ada@\" is not an e-mail address.",
                     *         "payload": {
                     *           "first_name": "Ada",
                     *           "last_name": "Lovelace",
                     *           "email": "ada@",
                     *           "company": "Analytical Engines"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ImportErrorRecord"][];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the import, as `POST /api/v1/contacts/import/` gave it. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import, which has ended as `failed`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "job_id": "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *       "file_name": "contacts.csv",
                     *       "status": "failed",
                     *       "dry_run": false,
                     *       "total_rows": 120000,
                     *       "processed_rows": 48000,
                     *       "created_count": 47900,
                     *       "updated_count": 100,
                     *       "error_count": 0,
                     *       "message": "Cancelled. The first 48000 rows are imported; upload the file again for the others, those rows will be recognised.",
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "updated_at": "2026-01-31T12:00:31.500Z",
                     *       "completed_at": "2026-01-31T12:00:31.500Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportJobDetail"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanies: {
        parameters: {
            query?: {
                /**
                 * @description Text in the name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                name?: components["parameters"]["companyFilters.name"];
                /**
                 * @description Text in one of the industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["companyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["companyFilters.exclude_industries"];
                /**
                 * @description Text in one of the keywords. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["companyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["companyFilters.keywords_and"];
                /**
                 * @description Removes what `keywords` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["companyFilters.exclude_keywords"];
                /**
                 * @description Text in one of the technologies in use. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["companyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["companyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["companyFilters.exclude_technologies"];
                /**
                 * @description Text in the address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                address?: components["parameters"]["companyFilters.address"];
                /**
                 * @description Text in the location text (`text_search`). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["companyFilters.company_location"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_locations?: components["parameters"]["companyFilters.exclude_locations"];
                /**
                 * @description Text in the city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                city?: components["parameters"]["companyFilters.city"];
                /**
                 * @description Text in the state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                state?: components["parameters"]["companyFilters.state"];
                /**
                 * @description Text in the country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                country?: components["parameters"]["companyFilters.country"];
                /**
                 * @description Text in the phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                phone_number?: components["parameters"]["companyFilters.phone_number"];
                /**
                 * @description Text in the URL of the website. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "acme.com"
                 *     ]
                 */
                website?: components["parameters"]["companyFilters.website"];
                /**
                 * @description Text in the URL of the LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                linkedin_url?: components["parameters"]["companyFilters.linkedin_url"];
                /**
                 * @description Text in the URL of the Facebook page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/acme"
                 *     ]
                 */
                facebook_url?: components["parameters"]["companyFilters.facebook_url"];
                /**
                 * @description Text in the URL of the Twitter page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/acme"
                 *     ]
                 */
                twitter_url?: components["parameters"]["companyFilters.twitter_url"];
                /**
                 * @description Only companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["companyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["companyFilters.exclude_domain_list"];
                /**
                 * @description Text in the name of the latest funding round. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Series B"
                 *     ]
                 */
                latest_funding?: components["parameters"]["companyFilters.latest_funding"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["companyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["companyFilters.latest_funding_amount_max"];
                /**
                 * @description The number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["companyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["companyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["companyFilters.employees_max"];
                /**
                 * @description The annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["companyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["companyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["companyFilters.annual_revenue_max"];
                /**
                 * @description The total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["companyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["companyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["companyFilters.total_funding_max"];
                /**
                 * @description Text in any of these: name, address, location text, industries, keywords, technologies, city, state, country, phone number, website, LinkedIn URL. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "water analytics"
                 *     ]
                 */
                search?: components["parameters"]["companyFilters.search"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["companyFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["companyFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["companyFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["companyFilters.updated_at_before"];
                /**
                 * @description Keys by which to sort, in turn; `-` before a key is descending. Absent values come last in both directions, text is
                 *     compared by its first 500 characters without case and accents, and equal rows by uuid. Without it the newest come
                 *     first (`-created_at`). At most 10 keys. Without effect on counts. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "name",
                 *       "-employees_count"
                 *     ]
                 */
                ordering?: components["parameters"]["companyOrdering.ordering"];
                /**
                 * @description Rows on a page; 25 unless told, and never more than the server's maximum (1000 unless configured).
                 * @example 50
                 */
                limit?: components["parameters"]["cursorPaging.limit"];
                /**
                 * @description Rows to skip. The links of the page then use offsets. Without effect beside `cursor`.
                 * @example 100
                 */
                offset?: components["parameters"]["cursorPaging.offset"];
                /**
                 * @description The page by number, from 1. The links of the page then use page numbers. Without effect beside `cursor` or `offset`.
                 * @example 3
                 */
                page?: components["parameters"]["cursorPaging.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["cursorPaging.page_size"];
                /**
                 * @description A place in the list, from the `next` or `previous` of a page. It belongs to that list, its filters and its ordering;
                 *     with others it is a 400. The page size may change; `offset` and `page` are then without effect.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["cursorPaging.cursor"];
                /**
                 * @description Accepted for the sake of older clients. No row comes twice, whatever this says.
                 * @example true
                 */
                distinct?: components["parameters"]["cursorPaging.distinct"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Brightwater Analytics",
                 *       "employees_count": 240,
                 *       "industries": [
                 *         "information technology & services"
                 *       ],
                 *       "keywords": [
                 *         "water quality",
                 *         "analytics",
                 *         "saas"
                 *       ],
                 *       "technologies": [
                 *         "Amazon AWS",
                 *         "Google Analytics",
                 *         "PostgreSQL"
                 *       ],
                 *       "address": "500 Howard Street",
                 *       "annual_revenue": 38000000,
                 *       "total_funding": 21500000,
                 *       "city": "San Francisco",
                 *       "state": "California",
                 *       "country": "United States",
                 *       "website": "https://www.brightwater.example",
                 *       "linkedin_url": "https://www.linkedin.com/company/brightwater-analytics",
                 *       "phone_number": "+1 415-555-0100"
                 *     }
                 */
                "application/json": components["schemas"]["CompanyCreate"];
            };
        };
        responses: {
            /** @description The company, as it is now. */
            201: {
                headers: {
                    /** @description The URL of the company. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyDetail"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    countCompanies: {
        parameters: {
            query?: {
                /**
                 * @description Text in the name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                name?: components["parameters"]["companyFilters.name"];
                /**
                 * @description Text in one of the industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["companyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["companyFilters.exclude_industries"];
                /**
                 * @description Text in one of the keywords. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["companyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["companyFilters.keywords_and"];
                /**
                 * @description Removes what `keywords` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["companyFilters.exclude_keywords"];
                /**
                 * @description Text in one of the technologies in use. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["companyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["companyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["companyFilters.exclude_technologies"];
                /**
                 * @description Text in the address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                address?: components["parameters"]["companyFilters.address"];
                /**
                 * @description Text in the location text (`text_search`). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["companyFilters.company_location"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_locations?: components["parameters"]["companyFilters.exclude_locations"];
                /**
                 * @description Text in the city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                city?: components["parameters"]["companyFilters.city"];
                /**
                 * @description Text in the state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                state?: components["parameters"]["companyFilters.state"];
                /**
                 * @description Text in the country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                country?: components["parameters"]["companyFilters.country"];
                /**
                 * @description Text in the phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                phone_number?: components["parameters"]["companyFilters.phone_number"];
                /**
                 * @description Text in the URL of the website. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "acme.com"
                 *     ]
                 */
                website?: components["parameters"]["companyFilters.website"];
                /**
                 * @description Text in the URL of the LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                linkedin_url?: components["parameters"]["companyFilters.linkedin_url"];
                /**
                 * @description Text in the URL of the Facebook page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/acme"
                 *     ]
                 */
                facebook_url?: components["parameters"]["companyFilters.facebook_url"];
                /**
                 * @description Text in the URL of the Twitter page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/acme"
                 *     ]
                 */
                twitter_url?: components["parameters"]["companyFilters.twitter_url"];
                /**
                 * @description Only companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["companyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["companyFilters.exclude_domain_list"];
                /**
                 * @description Text in the name of the latest funding round. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Series B"
                 *     ]
                 */
                latest_funding?: components["parameters"]["companyFilters.latest_funding"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["companyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["companyFilters.latest_funding_amount_max"];
                /**
                 * @description The number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["companyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["companyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["companyFilters.employees_max"];
                /**
                 * @description The annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["companyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["companyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["companyFilters.annual_revenue_max"];
                /**
                 * @description The total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["companyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["companyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["companyFilters.total_funding_max"];
                /**
                 * @description Text in any of these: name, address, location text, industries, keywords, technologies, city, state, country, phone number, website, LinkedIn URL. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "water analytics"
                 *     ]
                 */
                search?: components["parameters"]["companyFilters.search"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["companyFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["companyFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["companyFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["companyFilters.updated_at_before"];
                /**
                 * @description Keys by which to sort, in turn; `-` before a key is descending. Absent values come last in both directions, text is
                 *     compared by its first 500 characters without case and accents, and equal rows by uuid. Without it the newest come
                 *     first (`-created_at`). At most 10 keys. Without effect on counts. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "name",
                 *       "-employees_count"
                 *     ]
                 */
                ordering?: components["parameters"]["companyOrdering.ordering"];
                /**
                 * @description Without effect, counts are of the whole list.
                 * @example 3
                 */
                page?: components["parameters"]["countPaging.page"];
                /**
                 * @description Without effect, counts are of the whole list.
                 * @example 50
                 */
                page_size?: components["parameters"]["countPaging.page_size"];
                /**
                 * @description Without effect, counts are of the whole list.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["countPaging.cursor"];
                /**
                 * @description Accepted for the sake of older clients. No row is counted twice, whatever this says.
                 * @example true
                 */
                distinct?: components["parameters"]["countPaging.distinct"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1234
                     *     }
                     */
                    "application/json": components["schemas"]["CountResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyUuids: {
        parameters: {
            query?: {
                /**
                 * @description Text in the name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                name?: components["parameters"]["companyFilters.name"];
                /**
                 * @description Text in one of the industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["companyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["companyFilters.exclude_industries"];
                /**
                 * @description Text in one of the keywords. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["companyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["companyFilters.keywords_and"];
                /**
                 * @description Removes what `keywords` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["companyFilters.exclude_keywords"];
                /**
                 * @description Text in one of the technologies in use. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["companyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["companyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["companyFilters.exclude_technologies"];
                /**
                 * @description Text in the address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                address?: components["parameters"]["companyFilters.address"];
                /**
                 * @description Text in the location text (`text_search`). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["companyFilters.company_location"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_locations?: components["parameters"]["companyFilters.exclude_locations"];
                /**
                 * @description Text in the city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                city?: components["parameters"]["companyFilters.city"];
                /**
                 * @description Text in the state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                state?: components["parameters"]["companyFilters.state"];
                /**
                 * @description Text in the country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                country?: components["parameters"]["companyFilters.country"];
                /**
                 * @description Text in the phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                phone_number?: components["parameters"]["companyFilters.phone_number"];
                /**
                 * @description Text in the URL of the website. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "acme.com"
                 *     ]
                 */
                website?: components["parameters"]["companyFilters.website"];
                /**
                 * @description Text in the URL of the LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                linkedin_url?: components["parameters"]["companyFilters.linkedin_url"];
                /**
                 * @description Text in the URL of the Facebook page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/acme"
                 *     ]
                 */
                facebook_url?: components["parameters"]["companyFilters.facebook_url"];
                /**
                 * @description Text in the URL of the Twitter page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/acme"
                 *     ]
                 */
                twitter_url?: components["parameters"]["companyFilters.twitter_url"];
                /**
                 * @description Only companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["companyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["companyFilters.exclude_domain_list"];
                /**
                 * @description Text in the name of the latest funding round. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Series B"
                 *     ]
                 */
                latest_funding?: components["parameters"]["companyFilters.latest_funding"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["companyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["companyFilters.latest_funding_amount_max"];
                /**
                 * @description The number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["companyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["companyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["companyFilters.employees_max"];
                /**
                 * @description The annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["companyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["companyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["companyFilters.annual_revenue_max"];
                /**
                 * @description The total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["companyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["companyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["companyFilters.total_funding_max"];
                /**
                 * @description Text in any of these: name, address, location text, industries, keywords, technologies, city, state, country, phone number, website, LinkedIn URL. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "water analytics"
                 *     ]
                 */
                search?: components["parameters"]["companyFilters.search"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["companyFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["companyFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["companyFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["companyFilters.updated_at_before"];
                /**
                 * @description Keys by which to sort, in turn; `-` before a key is descending. Absent values come last in both directions, text is
                 *     compared by its first 500 characters without case and accents, and equal rows by uuid. Without it the newest come
                 *     first (`-created_at`). At most 10 keys. Without effect on counts. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "name",
                 *       "-employees_count"
                 *     ]
                 */
                ordering?: components["parameters"]["companyOrdering.ordering"];
                /**
                 * @description Without effect, counts are of the whole list.
                 * @example 3
                 */
                page?: components["parameters"]["countPaging.page"];
                /**
                 * @description Without effect, counts are of the whole list.
                 * @example 50
                 */
                page_size?: components["parameters"]["countPaging.page_size"];
                /**
                 * @description Without effect, counts are of the whole list.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["countPaging.cursor"];
                /**
                 * @description Accepted for the sake of older clients. No row is counted twice, whatever this says.
                 * @example true
                 */
                distinct?: components["parameters"]["countPaging.distinct"];
                /**
                 * @description At most this many uuids. Without it all of them, streamed.
                 * @example 1000
                 */
                limit?: components["parameters"]["uuidPaging.limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The uuids and their number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 2,
                     *       "uuids": [
                     *         "4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21",
                     *         "9a7c2d1e-6b0f-4b62-8f7d-2f4f1f3f9f10"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UuidListResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyNames: {
        parameters: {
            query?: {
                /**
                 * @description Text in the name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                name?: components["parameters"]["companyFilters.name"];
                /**
                 * @description Text in one of the industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["companyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["companyFilters.exclude_industries"];
                /**
                 * @description Text in one of the keywords. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["companyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["companyFilters.keywords_and"];
                /**
                 * @description Removes what `keywords` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["companyFilters.exclude_keywords"];
                /**
                 * @description Text in one of the technologies in use. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["companyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["companyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["companyFilters.exclude_technologies"];
                /**
                 * @description Text in the address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                address?: components["parameters"]["companyFilters.address"];
                /**
                 * @description Text in the location text (`text_search`). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["companyFilters.company_location"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_locations?: components["parameters"]["companyFilters.exclude_locations"];
                /**
                 * @description Text in the city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                city?: components["parameters"]["companyFilters.city"];
                /**
                 * @description Text in the state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                state?: components["parameters"]["companyFilters.state"];
                /**
                 * @description Text in the country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                country?: components["parameters"]["companyFilters.country"];
                /**
                 * @description Text in the phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                phone_number?: components["parameters"]["companyFilters.phone_number"];
                /**
                 * @description Text in the URL of the website. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "acme.com"
                 *     ]
                 */
                website?: components["parameters"]["companyFilters.website"];
                /**
                 * @description Text in the URL of the LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                linkedin_url?: components["parameters"]["companyFilters.linkedin_url"];
                /**
                 * @description Text in the URL of the Facebook page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/acme"
                 *     ]
                 */
                facebook_url?: components["parameters"]["companyFilters.facebook_url"];
                /**
                 * @description Text in the URL of the Twitter page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/acme"
                 *     ]
                 */
                twitter_url?: components["parameters"]["companyFilters.twitter_url"];
                /**
                 * @description Only companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["companyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["companyFilters.exclude_domain_list"];
                /**
                 * @description Text in the name of the latest funding round. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Series B"
                 *     ]
                 */
                latest_funding?: components["parameters"]["companyFilters.latest_funding"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["companyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["companyFilters.latest_funding_amount_max"];
                /**
                 * @description The number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["companyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["companyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["companyFilters.employees_max"];
                /**
                 * @description The annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["companyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["companyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["companyFilters.annual_revenue_max"];
                /**
                 * @description The total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["companyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["companyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["companyFilters.total_funding_max"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["companyFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["companyFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["companyFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["companyFilters.updated_at_before"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyIndustries: {
        parameters: {
            query?: {
                /**
                 * @description Text in the name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                name?: components["parameters"]["companyFilters.name"];
                /**
                 * @description Text in one of the industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["companyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["companyFilters.exclude_industries"];
                /**
                 * @description Text in one of the keywords. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["companyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["companyFilters.keywords_and"];
                /**
                 * @description Removes what `keywords` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["companyFilters.exclude_keywords"];
                /**
                 * @description Text in one of the technologies in use. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["companyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["companyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["companyFilters.exclude_technologies"];
                /**
                 * @description Text in the address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                address?: components["parameters"]["companyFilters.address"];
                /**
                 * @description Text in the location text (`text_search`). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["companyFilters.company_location"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_locations?: components["parameters"]["companyFilters.exclude_locations"];
                /**
                 * @description Text in the city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                city?: components["parameters"]["companyFilters.city"];
                /**
                 * @description Text in the state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                state?: components["parameters"]["companyFilters.state"];
                /**
                 * @description Text in the country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                country?: components["parameters"]["companyFilters.country"];
                /**
                 * @description Text in the phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                phone_number?: components["parameters"]["companyFilters.phone_number"];
                /**
                 * @description Text in the URL of the website. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "acme.com"
                 *     ]
                 */
                website?: components["parameters"]["companyFilters.website"];
                /**
                 * @description Text in the URL of the LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                linkedin_url?: components["parameters"]["companyFilters.linkedin_url"];
                /**
                 * @description Text in the URL of the Facebook page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/acme"
                 *     ]
                 */
                facebook_url?: components["parameters"]["companyFilters.facebook_url"];
                /**
                 * @description Text in the URL of the Twitter page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/acme"
                 *     ]
                 */
                twitter_url?: components["parameters"]["companyFilters.twitter_url"];
                /**
                 * @description Only companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["companyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["companyFilters.exclude_domain_list"];
                /**
                 * @description Text in the name of the latest funding round. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Series B"
                 *     ]
                 */
                latest_funding?: components["parameters"]["companyFilters.latest_funding"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["companyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["companyFilters.latest_funding_amount_max"];
                /**
                 * @description The number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["companyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["companyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["companyFilters.employees_max"];
                /**
                 * @description The annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["companyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["companyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["companyFilters.annual_revenue_max"];
                /**
                 * @description The total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["companyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["companyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["companyFilters.total_funding_max"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["companyFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["companyFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["companyFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["companyFilters.updated_at_before"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
                /**
                 * @description Single elements, each once. Otherwise the elements of each row are one value, joined with ", ".
                 * @example true
                 */
                separated?: components["parameters"]["attributeSeparated.separated"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyKeywords: {
        parameters: {
            query?: {
                /**
                 * @description Text in the name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                name?: components["parameters"]["companyFilters.name"];
                /**
                 * @description Text in one of the industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["companyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["companyFilters.exclude_industries"];
                /**
                 * @description Text in one of the keywords. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["companyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["companyFilters.keywords_and"];
                /**
                 * @description Removes what `keywords` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["companyFilters.exclude_keywords"];
                /**
                 * @description Text in one of the technologies in use. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["companyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["companyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["companyFilters.exclude_technologies"];
                /**
                 * @description Text in the address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                address?: components["parameters"]["companyFilters.address"];
                /**
                 * @description Text in the location text (`text_search`). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["companyFilters.company_location"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_locations?: components["parameters"]["companyFilters.exclude_locations"];
                /**
                 * @description Text in the city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                city?: components["parameters"]["companyFilters.city"];
                /**
                 * @description Text in the state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                state?: components["parameters"]["companyFilters.state"];
                /**
                 * @description Text in the country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                country?: components["parameters"]["companyFilters.country"];
                /**
                 * @description Text in the phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                phone_number?: components["parameters"]["companyFilters.phone_number"];
                /**
                 * @description Text in the URL of the website. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "acme.com"
                 *     ]
                 */
                website?: components["parameters"]["companyFilters.website"];
                /**
                 * @description Text in the URL of the LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                linkedin_url?: components["parameters"]["companyFilters.linkedin_url"];
                /**
                 * @description Text in the URL of the Facebook page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/acme"
                 *     ]
                 */
                facebook_url?: components["parameters"]["companyFilters.facebook_url"];
                /**
                 * @description Text in the URL of the Twitter page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/acme"
                 *     ]
                 */
                twitter_url?: components["parameters"]["companyFilters.twitter_url"];
                /**
                 * @description Only companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["companyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["companyFilters.exclude_domain_list"];
                /**
                 * @description Text in the name of the latest funding round. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Series B"
                 *     ]
                 */
                latest_funding?: components["parameters"]["companyFilters.latest_funding"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["companyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["companyFilters.latest_funding_amount_max"];
                /**
                 * @description The number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["companyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["companyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["companyFilters.employees_max"];
                /**
                 * @description The annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["companyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["companyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["companyFilters.annual_revenue_max"];
                /**
                 * @description The total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["companyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["companyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["companyFilters.total_funding_max"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["companyFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["companyFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["companyFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["companyFilters.updated_at_before"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
                /**
                 * @description Single elements, each once. Otherwise the elements of each row are one value, joined with ", ".
                 * @example true
                 */
                separated?: components["parameters"]["attributeSeparated.separated"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyTechnologies: {
        parameters: {
            query?: {
                /**
                 * @description Text in the name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                name?: components["parameters"]["companyFilters.name"];
                /**
                 * @description Text in one of the industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["companyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["companyFilters.exclude_industries"];
                /**
                 * @description Text in one of the keywords. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["companyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["companyFilters.keywords_and"];
                /**
                 * @description Removes what `keywords` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["companyFilters.exclude_keywords"];
                /**
                 * @description Text in one of the technologies in use. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["companyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["companyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["companyFilters.exclude_technologies"];
                /**
                 * @description Text in the address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                address?: components["parameters"]["companyFilters.address"];
                /**
                 * @description Text in the location text (`text_search`). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["companyFilters.company_location"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_locations?: components["parameters"]["companyFilters.exclude_locations"];
                /**
                 * @description Text in the city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                city?: components["parameters"]["companyFilters.city"];
                /**
                 * @description Text in the state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                state?: components["parameters"]["companyFilters.state"];
                /**
                 * @description Text in the country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                country?: components["parameters"]["companyFilters.country"];
                /**
                 * @description Text in the phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                phone_number?: components["parameters"]["companyFilters.phone_number"];
                /**
                 * @description Text in the URL of the website. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "acme.com"
                 *     ]
                 */
                website?: components["parameters"]["companyFilters.website"];
                /**
                 * @description Text in the URL of the LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                linkedin_url?: components["parameters"]["companyFilters.linkedin_url"];
                /**
                 * @description Text in the URL of the Facebook page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/acme"
                 *     ]
                 */
                facebook_url?: components["parameters"]["companyFilters.facebook_url"];
                /**
                 * @description Text in the URL of the Twitter page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/acme"
                 *     ]
                 */
                twitter_url?: components["parameters"]["companyFilters.twitter_url"];
                /**
                 * @description Only companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["companyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["companyFilters.exclude_domain_list"];
                /**
                 * @description Text in the name of the latest funding round. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Series B"
                 *     ]
                 */
                latest_funding?: components["parameters"]["companyFilters.latest_funding"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["companyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["companyFilters.latest_funding_amount_max"];
                /**
                 * @description The number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["companyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["companyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["companyFilters.employees_max"];
                /**
                 * @description The annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["companyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["companyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["companyFilters.annual_revenue_max"];
                /**
                 * @description The total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["companyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["companyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["companyFilters.total_funding_max"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["companyFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["companyFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["companyFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["companyFilters.updated_at_before"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
                /**
                 * @description Single elements, each once. Otherwise the elements of each row are one value, joined with ", ".
                 * @example true
                 */
                separated?: components["parameters"]["attributeSeparated.separated"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyAddresses: {
        parameters: {
            query?: {
                /**
                 * @description Text in the name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                name?: components["parameters"]["companyFilters.name"];
                /**
                 * @description Text in one of the industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["companyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["companyFilters.exclude_industries"];
                /**
                 * @description Text in one of the keywords. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["companyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["companyFilters.keywords_and"];
                /**
                 * @description Removes what `keywords` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["companyFilters.exclude_keywords"];
                /**
                 * @description Text in one of the technologies in use. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["companyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["companyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["companyFilters.exclude_technologies"];
                /**
                 * @description Text in the address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                address?: components["parameters"]["companyFilters.address"];
                /**
                 * @description Text in the location text (`text_search`). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["companyFilters.company_location"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_locations?: components["parameters"]["companyFilters.exclude_locations"];
                /**
                 * @description Text in the city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                city?: components["parameters"]["companyFilters.city"];
                /**
                 * @description Text in the state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                state?: components["parameters"]["companyFilters.state"];
                /**
                 * @description Text in the country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                country?: components["parameters"]["companyFilters.country"];
                /**
                 * @description Text in the phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                phone_number?: components["parameters"]["companyFilters.phone_number"];
                /**
                 * @description Text in the URL of the website. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "acme.com"
                 *     ]
                 */
                website?: components["parameters"]["companyFilters.website"];
                /**
                 * @description Text in the URL of the LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                linkedin_url?: components["parameters"]["companyFilters.linkedin_url"];
                /**
                 * @description Text in the URL of the Facebook page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/acme"
                 *     ]
                 */
                facebook_url?: components["parameters"]["companyFilters.facebook_url"];
                /**
                 * @description Text in the URL of the Twitter page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/acme"
                 *     ]
                 */
                twitter_url?: components["parameters"]["companyFilters.twitter_url"];
                /**
                 * @description Only companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["companyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["companyFilters.exclude_domain_list"];
                /**
                 * @description Text in the name of the latest funding round. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Series B"
                 *     ]
                 */
                latest_funding?: components["parameters"]["companyFilters.latest_funding"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["companyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["companyFilters.latest_funding_amount_max"];
                /**
                 * @description The number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["companyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["companyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["companyFilters.employees_max"];
                /**
                 * @description The annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["companyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["companyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["companyFilters.annual_revenue_max"];
                /**
                 * @description The total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["companyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["companyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["companyFilters.total_funding_max"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["companyFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["companyFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["companyFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["companyFilters.updated_at_before"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyCities: {
        parameters: {
            query?: {
                /**
                 * @description Text in the name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                name?: components["parameters"]["companyFilters.name"];
                /**
                 * @description Text in one of the industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["companyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["companyFilters.exclude_industries"];
                /**
                 * @description Text in one of the keywords. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["companyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["companyFilters.keywords_and"];
                /**
                 * @description Removes what `keywords` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["companyFilters.exclude_keywords"];
                /**
                 * @description Text in one of the technologies in use. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["companyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["companyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["companyFilters.exclude_technologies"];
                /**
                 * @description Text in the address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                address?: components["parameters"]["companyFilters.address"];
                /**
                 * @description Text in the location text (`text_search`). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["companyFilters.company_location"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_locations?: components["parameters"]["companyFilters.exclude_locations"];
                /**
                 * @description Text in the city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                city?: components["parameters"]["companyFilters.city"];
                /**
                 * @description Text in the state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                state?: components["parameters"]["companyFilters.state"];
                /**
                 * @description Text in the country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                country?: components["parameters"]["companyFilters.country"];
                /**
                 * @description Text in the phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                phone_number?: components["parameters"]["companyFilters.phone_number"];
                /**
                 * @description Text in the URL of the website. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "acme.com"
                 *     ]
                 */
                website?: components["parameters"]["companyFilters.website"];
                /**
                 * @description Text in the URL of the LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                linkedin_url?: components["parameters"]["companyFilters.linkedin_url"];
                /**
                 * @description Text in the URL of the Facebook page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/acme"
                 *     ]
                 */
                facebook_url?: components["parameters"]["companyFilters.facebook_url"];
                /**
                 * @description Text in the URL of the Twitter page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/acme"
                 *     ]
                 */
                twitter_url?: components["parameters"]["companyFilters.twitter_url"];
                /**
                 * @description Only companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["companyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["companyFilters.exclude_domain_list"];
                /**
                 * @description Text in the name of the latest funding round. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Series B"
                 *     ]
                 */
                latest_funding?: components["parameters"]["companyFilters.latest_funding"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["companyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["companyFilters.latest_funding_amount_max"];
                /**
                 * @description The number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["companyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["companyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["companyFilters.employees_max"];
                /**
                 * @description The annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["companyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["companyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["companyFilters.annual_revenue_max"];
                /**
                 * @description The total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["companyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["companyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["companyFilters.total_funding_max"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["companyFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["companyFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["companyFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["companyFilters.updated_at_before"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyStates: {
        parameters: {
            query?: {
                /**
                 * @description Text in the name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                name?: components["parameters"]["companyFilters.name"];
                /**
                 * @description Text in one of the industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["companyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["companyFilters.exclude_industries"];
                /**
                 * @description Text in one of the keywords. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["companyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["companyFilters.keywords_and"];
                /**
                 * @description Removes what `keywords` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["companyFilters.exclude_keywords"];
                /**
                 * @description Text in one of the technologies in use. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["companyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["companyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["companyFilters.exclude_technologies"];
                /**
                 * @description Text in the address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                address?: components["parameters"]["companyFilters.address"];
                /**
                 * @description Text in the location text (`text_search`). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["companyFilters.company_location"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_locations?: components["parameters"]["companyFilters.exclude_locations"];
                /**
                 * @description Text in the city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                city?: components["parameters"]["companyFilters.city"];
                /**
                 * @description Text in the state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                state?: components["parameters"]["companyFilters.state"];
                /**
                 * @description Text in the country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                country?: components["parameters"]["companyFilters.country"];
                /**
                 * @description Text in the phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                phone_number?: components["parameters"]["companyFilters.phone_number"];
                /**
                 * @description Text in the URL of the website. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "acme.com"
                 *     ]
                 */
                website?: components["parameters"]["companyFilters.website"];
                /**
                 * @description Text in the URL of the LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                linkedin_url?: components["parameters"]["companyFilters.linkedin_url"];
                /**
                 * @description Text in the URL of the Facebook page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/acme"
                 *     ]
                 */
                facebook_url?: components["parameters"]["companyFilters.facebook_url"];
                /**
                 * @description Text in the URL of the Twitter page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/acme"
                 *     ]
                 */
                twitter_url?: components["parameters"]["companyFilters.twitter_url"];
                /**
                 * @description Only companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["companyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["companyFilters.exclude_domain_list"];
                /**
                 * @description Text in the name of the latest funding round. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Series B"
                 *     ]
                 */
                latest_funding?: components["parameters"]["companyFilters.latest_funding"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["companyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["companyFilters.latest_funding_amount_max"];
                /**
                 * @description The number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["companyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["companyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["companyFilters.employees_max"];
                /**
                 * @description The annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["companyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["companyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["companyFilters.annual_revenue_max"];
                /**
                 * @description The total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["companyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["companyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["companyFilters.total_funding_max"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["companyFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["companyFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["companyFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["companyFilters.updated_at_before"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyCountries: {
        parameters: {
            query?: {
                /**
                 * @description Text in the name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme, Inc."
                 *     ]
                 */
                name?: components["parameters"]["companyFilters.name"];
                /**
                 * @description Text in one of the industries. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "software"
                 *     ]
                 */
                industries?: components["parameters"]["companyFilters.industries"];
                /**
                 * @description Removes what `industries` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "gambling"
                 *     ]
                 */
                exclude_industries?: components["parameters"]["companyFilters.exclude_industries"];
                /**
                 * @description Text in one of the keywords. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "machine learning"
                 *     ]
                 */
                keywords?: components["parameters"]["companyFilters.keywords"];
                /**
                 * @description As `keywords`, but every item must be found. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "saas",
                 *       "analytics"
                 *     ]
                 */
                keywords_and?: components["parameters"]["companyFilters.keywords_and"];
                /**
                 * @description Removes what `keywords` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "crypto"
                 *     ]
                 */
                exclude_keywords?: components["parameters"]["companyFilters.exclude_keywords"];
                /**
                 * @description Text in one of the technologies in use. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "postgres"
                 *     ]
                 */
                technologies?: components["parameters"]["companyFilters.technologies"];
                /**
                 * @description Text in the uid of one of the technologies, which is its name in lower case with `_` for all that is no letter or digit. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "google_cloud_hosting"
                 *     ]
                 */
                technologies_uids?: components["parameters"]["companyFilters.technologies_uids"];
                /**
                 * @description Removes what `technologies` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Drupal"
                 *     ]
                 */
                exclude_technologies?: components["parameters"]["companyFilters.exclude_technologies"];
                /**
                 * @description Text in the address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Market Street"
                 *     ]
                 */
                address?: components["parameters"]["companyFilters.address"];
                /**
                 * @description Text in the location text (`text_search`). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                company_location?: components["parameters"]["companyFilters.company_location"];
                /**
                 * @description Removes what `company_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_locations?: components["parameters"]["companyFilters.exclude_locations"];
                /**
                 * @description Text in the city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "München"
                 *     ]
                 */
                city?: components["parameters"]["companyFilters.city"];
                /**
                 * @description Text in the state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "California"
                 *     ]
                 */
                state?: components["parameters"]["companyFilters.state"];
                /**
                 * @description Text in the country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Germany"
                 *     ]
                 */
                country?: components["parameters"]["companyFilters.country"];
                /**
                 * @description Text in the phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 30"
                 *     ]
                 */
                phone_number?: components["parameters"]["companyFilters.phone_number"];
                /**
                 * @description Text in the URL of the website. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "acme.com"
                 *     ]
                 */
                website?: components["parameters"]["companyFilters.website"];
                /**
                 * @description Text in the URL of the LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/company/acme"
                 *     ]
                 */
                linkedin_url?: components["parameters"]["companyFilters.linkedin_url"];
                /**
                 * @description Text in the URL of the Facebook page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/acme"
                 *     ]
                 */
                facebook_url?: components["parameters"]["companyFilters.facebook_url"];
                /**
                 * @description Text in the URL of the Twitter page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/acme"
                 *     ]
                 */
                twitter_url?: components["parameters"]["companyFilters.twitter_url"];
                /**
                 * @description Only companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["companyFilters.include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["companyFilters.exclude_domain_list"];
                /**
                 * @description Text in the name of the latest funding round. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Series B"
                 *     ]
                 */
                latest_funding?: components["parameters"]["companyFilters.latest_funding"];
                /**
                 * @description The latest funding round brought at least this many USD.
                 * @example 500000
                 */
                latest_funding_amount_min?: components["parameters"]["companyFilters.latest_funding_amount_min"];
                /**
                 * @description The latest funding round brought at most this many USD.
                 * @example 20000000
                 */
                latest_funding_amount_max?: components["parameters"]["companyFilters.latest_funding_amount_max"];
                /**
                 * @description The number of employees is this.
                 * @example 250
                 */
                employees_count?: components["parameters"]["companyFilters.employees_count"];
                /**
                 * @description At least this many employees.
                 * @example 51
                 */
                employees_min?: components["parameters"]["companyFilters.employees_min"];
                /**
                 * @description At most this many employees.
                 * @example 200
                 */
                employees_max?: components["parameters"]["companyFilters.employees_max"];
                /**
                 * @description The annual revenue in USD is this.
                 * @example 25000000
                 */
                annual_revenue?: components["parameters"]["companyFilters.annual_revenue"];
                /**
                 * @description At least this annual revenue in USD.
                 * @example 1000000
                 */
                annual_revenue_min?: components["parameters"]["companyFilters.annual_revenue_min"];
                /**
                 * @description At most this annual revenue in USD.
                 * @example 50000000
                 */
                annual_revenue_max?: components["parameters"]["companyFilters.annual_revenue_max"];
                /**
                 * @description The total funding in USD is this.
                 * @example 12000000
                 */
                total_funding?: components["parameters"]["companyFilters.total_funding"];
                /**
                 * @description At least this total funding in USD.
                 * @example 1000000
                 */
                total_funding_min?: components["parameters"]["companyFilters.total_funding_min"];
                /**
                 * @description At most this total funding in USD.
                 * @example 100000000
                 */
                total_funding_max?: components["parameters"]["companyFilters.total_funding_max"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["companyFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["companyFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["companyFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["companyFilters.updated_at_before"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The company's uuid; dashes are optional.
                 * @example 4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21
                 */
                company_uuid: components["parameters"]["company_uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyDetail"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The company's uuid; dashes are optional.
                 * @example 4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21
                 */
                company_uuid: components["parameters"]["company_uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "employees_count": 260,
                 *       "latest_funding": "Series C",
                 *       "latest_funding_amount": 30000000,
                 *       "twitter_url": null
                 *     }
                 */
                "application/json": components["schemas"]["CompanyUpdate"];
            };
        };
        responses: {
            /** @description The company, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyDetail"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The company's uuid; dashes are optional.
                 * @example 4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21
                 */
                company_uuid: components["parameters"]["company_uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyContacts: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Text in any of these: first, last or full name, e-mail address, title, seniority, location text, city, state, country, LinkedIn URL and the company's name, industries and keywords. Among the contacts of one company the company's own fields are left out. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "grace hopper"
                 *     ]
                 */
                search?: components["parameters"]["contactFilters.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Keys by which to sort, in turn; `-` before a key is descending. Absent values come last in both directions, text is
                 *     compared by its first 500 characters without case and accents, and equal rows by uuid. Without it the newest come
                 *     first (`-created_at`). At most 10 keys. Without effect on counts. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "seniority",
                 *       "-created_at"
                 *     ]
                 */
                ordering?: components["parameters"]["companyContactOrdering.ordering"];
                /**
                 * @description Rows on a page; 25 unless told, and never more than the server's maximum (1000 unless configured).
                 * @example 50
                 */
                limit?: components["parameters"]["cursorPaging.limit"];
                /**
                 * @description Rows to skip. The links of the page then use offsets. Without effect beside `cursor`.
                 * @example 100
                 */
                offset?: components["parameters"]["cursorPaging.offset"];
                /**
                 * @description The page by number, from 1. The links of the page then use page numbers. Without effect beside `cursor` or `offset`.
                 * @example 3
                 */
                page?: components["parameters"]["cursorPaging.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["cursorPaging.page_size"];
                /**
                 * @description A place in the list, from the `next` or `previous` of a page. It belongs to that list, its filters and its ordering;
                 *     with others it is a 400. The page size may change; `offset` and `page` are then without effect.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["cursorPaging.cursor"];
                /**
                 * @description Accepted for the sake of older clients. No row comes twice, whatever this says.
                 * @example true
                 */
                distinct?: components["parameters"]["cursorPaging.distinct"];
            };
            header?: never;
            path: {
                /**
                 * @description The company's uuid; dashes are optional.
                 * @example 4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21
                 */
                company_uuid: components["parameters"]["company_uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyContactPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    countCompanyContacts: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Text in any of these: first, last or full name, e-mail address, title, seniority, location text, city, state, country, LinkedIn URL and the company's name, industries and keywords. Among the contacts of one company the company's own fields are left out. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "grace hopper"
                 *     ]
                 */
                search?: components["parameters"]["contactFilters.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Keys by which to sort, in turn; `-` before a key is descending. Absent values come last in both directions, text is
                 *     compared by its first 500 characters without case and accents, and equal rows by uuid. Without it the newest come
                 *     first (`-created_at`). At most 10 keys. Without effect on counts. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "seniority",
                 *       "-created_at"
                 *     ]
                 */
                ordering?: components["parameters"]["companyContactOrdering.ordering"];
                /**
                 * @description Without effect, counts are of the whole list.
                 * @example 3
                 */
                page?: components["parameters"]["countPaging.page"];
                /**
                 * @description Without effect, counts are of the whole list.
                 * @example 50
                 */
                page_size?: components["parameters"]["countPaging.page_size"];
                /**
                 * @description Without effect, counts are of the whole list.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["countPaging.cursor"];
                /**
                 * @description Accepted for the sake of older clients. No row is counted twice, whatever this says.
                 * @example true
                 */
                distinct?: components["parameters"]["countPaging.distinct"];
            };
            header?: never;
            path: {
                /**
                 * @description The company's uuid; dashes are optional.
                 * @example 4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21
                 */
                company_uuid: components["parameters"]["company_uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 42
                     *     }
                     */
                    "application/json": components["schemas"]["CountResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyContactUuids: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Text in any of these: first, last or full name, e-mail address, title, seniority, location text, city, state, country, LinkedIn URL and the company's name, industries and keywords. Among the contacts of one company the company's own fields are left out. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "grace hopper"
                 *     ]
                 */
                search?: components["parameters"]["contactFilters.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Keys by which to sort, in turn; `-` before a key is descending. Absent values come last in both directions, text is
                 *     compared by its first 500 characters without case and accents, and equal rows by uuid. Without it the newest come
                 *     first (`-created_at`). At most 10 keys. Without effect on counts. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "seniority",
                 *       "-created_at"
                 *     ]
                 */
                ordering?: components["parameters"]["companyContactOrdering.ordering"];
                /**
                 * @description Without effect, counts are of the whole list.
                 * @example 3
                 */
                page?: components["parameters"]["countPaging.page"];
                /**
                 * @description Without effect, counts are of the whole list.
                 * @example 50
                 */
                page_size?: components["parameters"]["countPaging.page_size"];
                /**
                 * @description Without effect, counts are of the whole list.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["countPaging.cursor"];
                /**
                 * @description Accepted for the sake of older clients. No row is counted twice, whatever this says.
                 * @example true
                 */
                distinct?: components["parameters"]["countPaging.distinct"];
                /**
                 * @description At most this many uuids. Without it all of them, streamed.
                 * @example 1000
                 */
                limit?: components["parameters"]["uuidPaging.limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The company's uuid; dashes are optional.
                 * @example 4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21
                 */
                company_uuid: components["parameters"]["company_uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The uuids and their number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 2,
                     *       "uuids": [
                     *         "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *         "0f5f6b0c-1f55-4a3b-8b0a-6f3c2f1d9e77"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UuidListResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyContactFirstNames: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The company's uuid; dashes are optional.
                 * @example 4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21
                 */
                company_uuid: components["parameters"]["company_uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyContactLastNames: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The company's uuid; dashes are optional.
                 * @example 4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21
                 */
                company_uuid: components["parameters"]["company_uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyContactTitles: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The company's uuid; dashes are optional.
                 * @example 4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21
                 */
                company_uuid: components["parameters"]["company_uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyContactSeniorities: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The company's uuid; dashes are optional.
                 * @example 4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21
                 */
                company_uuid: components["parameters"]["company_uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyContactDepartments: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The company's uuid; dashes are optional.
                 * @example 4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21
                 */
                company_uuid: components["parameters"]["company_uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyContactEmailStatuses: {
        parameters: {
            query?: {
                /**
                 * @description Text in the first name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Grace"
                 *     ]
                 */
                first_name?: components["parameters"]["contactFilters.first_name"];
                /**
                 * @description Text in the last name. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Hopper"
                 *     ]
                 */
                last_name?: components["parameters"]["contactFilters.last_name"];
                /**
                 * @description Text in the e-mail address. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "@navy.mil"
                 *     ]
                 */
                email?: components["parameters"]["contactFilters.email"];
                /**
                 * @description Text in the status of the e-mail address. Mind that `verified` is in `unverified` too; `exclude_email_statuses` takes those away. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                email_status?: components["parameters"]["contactFilters.email_status"];
                /**
                 * @description Text in the job title. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "vice president",
                 *       "vp"
                 *     ]
                 */
                title?: components["parameters"]["contactFilters.title"];
                /**
                 * @description Whole words of the job title, all of them, in any order: `cto` finds no Director, `vp sales` finds VP of Sales.
                 *     A value in double quotes is those words in a row. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "cto",
                 *       "vp engineering"
                 *     ]
                 */
                title_words?: components["parameters"]["contactFilters.title_words"];
                /**
                 * @description Text in the seniority. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "director"
                 *     ]
                 */
                seniority?: components["parameters"]["contactFilters.seniority"];
                /**
                 * @description Text in one of the departments. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "sales"
                 *     ]
                 */
                department?: components["parameters"]["contactFilters.department"];
                /**
                 * @description The same as `department`; with both given, either may match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "marketing"
                 *     ]
                 */
                departments?: components["parameters"]["contactFilters.departments"];
                /**
                 * @description Text in the sales stage. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "approaching"
                 *     ]
                 */
                stage?: components["parameters"]["contactFilters.stage"];
                /**
                 * @description Text in the contact's location text (as `contact_address/` lists it). Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Berlin"
                 *     ]
                 */
                contact_location?: components["parameters"]["contactFilters.contact_location"];
                /**
                 * @description Text in the contact's city. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "São Paulo"
                 *     ]
                 */
                city?: components["parameters"]["contactFilters.city"];
                /**
                 * @description Text in the contact's state or region. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Bavaria"
                 *     ]
                 */
                state?: components["parameters"]["contactFilters.state"];
                /**
                 * @description Text in the contact's country. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Brazil"
                 *     ]
                 */
                country?: components["parameters"]["contactFilters.country"];
                /**
                 * @description Text in the mobile phone number, as it is written there. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+49 151"
                 *     ]
                 */
                mobile_phone?: components["parameters"]["contactFilters.mobile_phone"];
                /**
                 * @description Text in the direct phone number at work. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                work_direct_phone?: components["parameters"]["contactFilters.work_direct_phone"];
                /**
                 * @description Text in the phone number at home. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                home_phone?: components["parameters"]["contactFilters.home_phone"];
                /**
                 * @description Text in the other phone number. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "+1 415"
                 *     ]
                 */
                other_phone?: components["parameters"]["contactFilters.other_phone"];
                /**
                 * @description Text in the URL of the contact's LinkedIn page. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "linkedin.com/in/grace"
                 *     ]
                 */
                person_linkedin_url?: components["parameters"]["contactFilters.person_linkedin_url"];
                /**
                 * @description Text in the contact's own website or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "navy.mil"
                 *     ]
                 */
                website?: components["parameters"]["contactFilters.website"];
                /**
                 * @description Text in the contact's own Facebook URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "facebook.com/usnavy"
                 *     ]
                 */
                facebook_url?: components["parameters"]["contactFilters.facebook_url"];
                /**
                 * @description Text in the contact's own Twitter URL or in that of the company. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "twitter.com/usnavy"
                 *     ]
                 */
                twitter_url?: components["parameters"]["contactFilters.twitter_url"];
                /**
                 * @description Only values with this text in them.
                 * @example manager
                 */
                search?: components["parameters"]["attributeList.search"];
                /**
                 * @description Removes what `title` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_titles?: components["parameters"]["contactFilters.exclude_titles"];
                /**
                 * @description Removes what `title_words` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "intern",
                 *       "assistant"
                 *     ]
                 */
                exclude_title_words?: components["parameters"]["contactFilters.exclude_title_words"];
                /**
                 * @description Removes what `seniority` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "entry"
                 *     ]
                 */
                exclude_seniorities?: components["parameters"]["contactFilters.exclude_seniorities"];
                /**
                 * @description Removes what `department` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "human resources"
                 *     ]
                 */
                exclude_departments?: components["parameters"]["contactFilters.exclude_departments"];
                /**
                 * @description Removes what `email_status` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "unverified"
                 *     ]
                 */
                exclude_email_statuses?: components["parameters"]["contactFilters.exclude_email_statuses"];
                /**
                 * @description Removes what `contact_location` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "London"
                 *     ]
                 */
                exclude_contact_locations?: components["parameters"]["contactFilters.exclude_contact_locations"];
                /**
                 * @description Created at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                created_at_after?: components["parameters"]["contactFilters.created_at_after"];
                /**
                 * @description Created at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_at_before?: components["parameters"]["contactFilters.created_at_before"];
                /**
                 * @description Last changed at this time or later.
                 * @example 2024-01-31T12:00:00Z
                 */
                updated_at_after?: components["parameters"]["contactFilters.updated_at_after"];
                /**
                 * @description Last changed at this time or earlier.
                 * @example 2024-12-31T23:59:59Z
                 */
                updated_at_before?: components["parameters"]["contactFilters.updated_at_before"];
                /**
                 * @description Values in a reply; 100 unless told, and never more than 10,000.
                 * @example 50
                 */
                limit?: components["parameters"]["attributeList.limit"];
                /**
                 * @description Values to skip.
                 * @example 100
                 */
                offset?: components["parameters"]["attributeList.offset"];
                /**
                 * @description Each value once, in its most frequent spelling; values that differ only in case, accents or white space are the
                 *     same. Otherwise there is one for every row. Single elements of a list are always distinct.
                 * @example true
                 */
                distinct?: components["parameters"]["attributeList.distinct"];
                /**
                 * @description By `value` (without case and accents, as when not given) or by `count`, the number of rows that have it; `-` before
                 *     it is descending. `count` needs distinct values.
                 * @example -count
                 */
                ordering?: components["parameters"]["attributeList.ordering"];
                /**
                 * @description The page by number, from 1, when no `offset` is given.
                 * @example 3
                 */
                page?: components["parameters"]["attributePage.page"];
                /**
                 * @description Another name for `limit`; with both given, this one counts.
                 * @example 50
                 */
                page_size?: components["parameters"]["attributePage.page_size"];
                /**
                 * @description Without effect, it is a place in a list of rows. Follow `Link` to walk through values.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["attributePage.cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The company's uuid; dashes are optional.
                 * @example 4c1b5f0e-8f0c-4b7e-9a53-3f2f0a4c9d21
                 */
                company_uuid: components["parameters"]["company_uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Values"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    registerUserV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "John Doe",
                 *       "email": "john@example.com",
                 *       "password": "securepassword123"
                 *     }
                 */
                "application/json": components["schemas"]["UserRegister"];
            };
        };
        responses: {
            /** @description The account is made and signed in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.YWNjZXNz.c2lnbmF0dXJl",
                     *       "refresh_token": "eyJhbGciOiJIUzI1NiJ9.cmVmcmVzaA.c2lnbmF0dXJl",
                     *       "token_type": "bearer",
                     *       "expires_in": 1800,
                     *       "user": {
                     *         "id": "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *         "email": "john@example.com"
                     *       },
                     *       "message": "Registration successful."
                     *     }
                     */
                    "application/json": components["schemas"]["RegisterResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    loginUserV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "john@example.com",
                 *       "password": "securepassword123"
                 *     }
                 */
                "application/json": components["schemas"]["UserLogin"];
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.YWNjZXNz.c2lnbmF0dXJl",
                     *       "refresh_token": "eyJhbGciOiJIUzI1NiJ9.cmVmcmVzaA.c2lnbmF0dXJl",
                     *       "token_type": "bearer",
                     *       "expires_in": 1800,
                     *       "user": {
                     *         "id": "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *         "email": "john@example.com"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    logoutUserV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "refresh_token": "eyJhbGciOiJIUzI1NiJ9.cmVmcmVzaA.c2lnbmF0dXJl"
                 *     }
                 */
                "application/json": components["schemas"]["LogoutRequest"];
            };
        };
        responses: {
            /** @description The session has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Logout successful"
                     *     }
                     */
                    "application/json": components["schemas"]["LogoutResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSessionV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account of the access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *         "email": "john@example.com"
                     *       },
                     *       "last_sign_in_at": "2024-01-01T00:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    refreshTokensV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refresh_token": "eyJhbGciOiJIUzI1NiJ9.cmVmcmVzaA.c2lnbmF0dXJl"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshTokenRequest"];
            };
        };
        responses: {
            /** @description New tokens of the same session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.YWNjZXNz.c2lnbmF0dXJl",
                     *       "refresh_token": "eyJhbGciOiJIUzI1NiJ9.cmVmcmVzaA.c2lnbmF0dXJl"
                     *     }
                     */
                    "application/json": components["schemas"]["RefreshTokenResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProfileV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *       "name": "John Doe",
                     *       "email": "john@example.com",
                     *       "role": "Member",
                     *       "avatar_url": "https://example.com/john.png",
                     *       "is_active": true,
                     *       "job_title": "Software Engineer",
                     *       "bio": null,
                     *       "timezone": "UTC",
                     *       "notifications": {
                     *         "weeklyReports": true,
                     *         "newLeadAlerts": true
                     *       },
                     *       "created_at": "2024-01-01T00:00:00.000Z",
                     *       "updated_at": "2024-01-01T00:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UserProfile"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateProfileV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "John Doe",
                 *       "job_title": null,
                 *       "timezone": "America/New_York",
                 *       "notifications": {
                 *         "weeklyReports": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProfileUpdate"];
            };
        };
        responses: {
            /** @description The profile as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *       "name": "John Doe",
                     *       "email": "john@example.com",
                     *       "role": "Member",
                     *       "avatar_url": "https://example.com/john.png",
                     *       "is_active": true,
                     *       "job_title": "Software Engineer",
                     *       "bio": null,
                     *       "timezone": "UTC",
                     *       "notifications": {
                     *         "weeklyReports": true,
                     *         "newLeadAlerts": true
                     *       },
                     *       "created_at": "2024-01-01T00:00:00.000Z",
                     *       "updated_at": "2024-01-01T00:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UserProfile"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAvatarV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "avatar": "(the bytes of an image)"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["AvatarUpload"];
            };
        };
        responses: {
            /** @description The new picture and the profile with it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "avatar_url": "https://api.example.com/api/v1/users/avatars/3f0c6a52-9d0e-4d43-8f5e-2f6f0a4f3c11/",
                     *       "message": "Avatar uploaded successfully",
                     *       "profile": {
                     *         "id": "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *         "name": "John Doe",
                     *         "email": "john@example.com",
                     *         "role": "Member",
                     *         "avatar_url": "https://api.example.com/api/v1/users/avatars/3f0c6a52-9d0e-4d43-8f5e-2f6f0a4f3c11/",
                     *         "is_active": true,
                     *         "job_title": "Software Engineer",
                     *         "bio": null,
                     *         "timezone": "UTC",
                     *         "notifications": {
                     *           "weeklyReports": true,
                     *           "newLeadAlerts": true
                     *         },
                     *         "created_at": "2024-01-01T00:00:00.000Z",
                     *         "updated_at": "2024-01-02T00:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AvatarUploadResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    promoteProfileV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You are an Admin. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *       "name": "John Doe",
                     *       "email": "john@example.com",
                     *       "role": "Admin",
                     *       "avatar_url": "https://example.com/john.png",
                     *       "is_active": true,
                     *       "job_title": "Software Engineer",
                     *       "bio": null,
                     *       "timezone": "UTC",
                     *       "notifications": {
                     *         "weeklyReports": true,
                     *         "newLeadAlerts": true
                     *       },
                     *       "created_at": "2024-01-01T00:00:00.000Z",
                     *       "updated_at": "2024-01-01T00:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UserProfile"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    analyzeApolloUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://app.apollo.io/#/people?personTitles[]=CEO&organizationNumEmployeesRanges[]=11%2C50&page=1&tour=true"
                 *     }
                 */
                "application/json": components["schemas"]["ApolloUrlAnalysisRequest"];
            };
        };
        responses: {
            /** @description The parameters by category, each mapped or with the reason why it is not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://app.apollo.io/#/people?personTitles[]=CEO&organizationNumEmployeesRanges[]=11%2C50&page=1&tour=true",
                     *       "url_structure": {
                     *         "base_url": "https://app.apollo.io",
                     *         "hash_path": "/people",
                     *         "query_string": "personTitles[]=CEO&organizationNumEmployeesRanges[]=11%2C50&page=1&tour=true",
                     *         "has_query_params": true
                     *       },
                     *       "categories": [
                     *         {
                     *           "name": "Pagination",
                     *           "parameters": [
                     *             {
                     *               "name": "page",
                     *               "values": [
                     *                 "1"
                     *               ],
                     *               "description": "The page of the result that was open",
                     *               "category": "Pagination",
                     *               "mapped": true,
                     *               "reason": null
                     *             }
                     *           ],
                     *           "total_parameters": 1
                     *         },
                     *         {
                     *           "name": "Person Filters",
                     *           "parameters": [
                     *             {
                     *               "name": "personTitles[]",
                     *               "values": [
                     *                 "CEO"
                     *               ],
                     *               "description": "Job titles, one of which the person has",
                     *               "category": "Person Filters",
                     *               "mapped": true,
                     *               "reason": null
                     *             }
                     *           ],
                     *           "total_parameters": 1
                     *         },
                     *         {
                     *           "name": "Organization Filters",
                     *           "parameters": [
                     *             {
                     *               "name": "organizationNumEmployeesRanges[]",
                     *               "values": [
                     *                 "11,50"
                     *               ],
                     *               "description": "Ranges of the number of employees, one of which holds",
                     *               "category": "Organization Filters",
                     *               "mapped": true,
                     *               "reason": null
                     *             }
                     *           ],
                     *           "total_parameters": 1
                     *         },
                     *         {
                     *           "name": "Other",
                     *           "parameters": [
                     *             {
                     *               "name": "tour",
                     *               "values": [
                     *                 "true"
                     *               ],
                     *               "description": "A guided tour of the page",
                     *               "category": "Other",
                     *               "mapped": false,
                     *               "reason": "It is a setting of the Apollo page and filters nothing."
                     *             }
                     *           ],
                     *           "total_parameters": 1
                     *         }
                     *       ],
                     *       "statistics": {
                     *         "total_parameters": 4,
                     *         "total_parameter_values": 4,
                     *         "categories_used": 4,
                     *         "categories": [
                     *           "Pagination",
                     *           "Person Filters",
                     *           "Organization Filters",
                     *           "Other"
                     *         ]
                     *       },
                     *       "raw_parameters": {
                     *         "personTitles[]": [
                     *           "CEO"
                     *         ],
                     *         "organizationNumEmployeesRanges[]": [
                     *           "11,50"
                     *         ],
                     *         "page": [
                     *           "1"
                     *         ],
                     *         "tour": [
                     *           "true"
                     *         ]
                     *       },
                     *       "mapping_summary": {
                     *         "total_apollo_parameters": 4,
                     *         "mapped_parameters": 3,
                     *         "unmapped_parameters": 1,
                     *         "mapped_parameter_names": [
                     *           "personTitles[]",
                     *           "organizationNumEmployeesRanges[]",
                     *           "page"
                     *         ],
                     *         "unmapped_parameter_names": [
                     *           "tour"
                     *         ],
                     *         "unmapped_values": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApolloUrlAnalysisResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchApolloContacts: {
        parameters: {
            query?: {
                /**
                 * @description Rows on a page; 25 unless told, and never more than the server's maximum (1000 unless configured).
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Rows to skip. The links of the page then use offsets. Without effect beside `cursor`.
                 * @example 100
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description A place in the list, from the `next` or `previous` of a page. It belongs to that list, its filters and its ordering;
                 *     with others it is a 400. The page size may change; `offset` and `page` are then without effect.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: components["parameters"]["cursor"];
                /**
                 * @description With `simple` the results are `ContactSimpleItem`, with `full` or without it `ContactListItem`; anything else is a 422.
                 * @example simple
                 */
                view?: "simple" | "full";
                /**
                 * @description Text in the company's name; with `company` given too, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                include_company_name?: components["parameters"]["include_company_name"];
                /**
                 * @description Removes what `company` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Acme Labs",
                 *       "Globex"
                 *     ]
                 */
                exclude_company_name?: components["parameters"]["exclude_company_name"];
                /**
                 * @description Only contacts of companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["exclude_domain_list"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://app.apollo.io/#/people?personTitles[]=CEO&organizationNumEmployeesRanges[]=11%2C50&page=1&tour=true"
                 *     }
                 */
                "application/json": components["schemas"]["ApolloUrlAnalysisRequest"];
            };
        };
        responses: {
            /** @description The page, and what the search takes of the URL. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": "https://api.example.com/api/v2/apollo/contacts?view=simple&limit=1&cursor=kT1lq3mX0m0Z2hS9Jw5c1g",
                     *       "previous": null,
                     *       "results": [
                     *         {
                     *           "uuid": "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *           "first_name": "Zoë",
                     *           "last_name": "Okafor",
                     *           "title": "CEO",
                     *           "location": {
                     *             "city": "Oakland",
                     *             "state": "California",
                     *             "country": "United States"
                     *           },
                     *           "company_name": "Brightwater Analytics",
                     *           "person_linkedin_url": "https://www.linkedin.com/in/zoe-okafor",
                     *           "company_domain": "brightwater.example"
                     *         }
                     *       ],
                     *       "apollo_url": "https://app.apollo.io/#/people?personTitles[]=CEO&organizationNumEmployeesRanges[]=11%2C50&page=1&tour=true",
                     *       "mapping_summary": {
                     *         "total_apollo_parameters": 4,
                     *         "mapped_parameters": 3,
                     *         "unmapped_parameters": 1,
                     *         "mapped_parameter_names": [
                     *           "personTitles[]",
                     *           "organizationNumEmployeesRanges[]",
                     *           "page"
                     *         ],
                     *         "unmapped_parameter_names": [
                     *           "tour"
                     *         ],
                     *         "unmapped_values": []
                     *       },
                     *       "unmapped_categories": [
                     *         {
                     *           "name": "Other",
                     *           "parameters": [
                     *             {
                     *               "name": "tour",
                     *               "values": [
                     *                 "true"
                     *               ],
                     *               "description": "A guided tour of the page",
                     *               "category": "Other",
                     *               "mapped": false,
                     *               "reason": "It is a setting of the Apollo page and filters nothing."
                     *             }
                     *           ],
                     *           "total_parameters": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApolloContactsSearchResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    countApolloContacts: {
        parameters: {
            query?: {
                /**
                 * @description Text in the company's name; with `company` given too, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                include_company_name?: components["parameters"]["include_company_name"];
                /**
                 * @description Removes what `company` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Acme Labs",
                 *       "Globex"
                 *     ]
                 */
                exclude_company_name?: components["parameters"]["exclude_company_name"];
                /**
                 * @description Only contacts of companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["exclude_domain_list"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://app.apollo.io/#/people?personTitles[]=CEO&organizationNumEmployeesRanges[]=11%2C50&page=1&tour=true"
                 *     }
                 */
                "application/json": components["schemas"]["ApolloUrlAnalysisRequest"];
            };
        };
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 12345
                     *     }
                     */
                    "application/json": components["schemas"]["CountResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApolloContactUuids: {
        parameters: {
            query?: {
                /**
                 * @description Text in the company's name; with `company` given too, both must match. Repeated for several values; a comma is a comma.
                 * @example [
                 *       "Acme"
                 *     ]
                 */
                include_company_name?: components["parameters"]["include_company_name"];
                /**
                 * @description Removes what `company` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "Acme Labs",
                 *       "Globex"
                 *     ]
                 */
                exclude_company_name?: components["parameters"]["exclude_company_name"];
                /**
                 * @description Only contacts of companies whose website has one of these domains. Entries may be URLs; `www.`, port and path are ignored. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "acme.com",
                 *       "https://www.globex.com/about"
                 *     ]
                 */
                include_domain_list?: components["parameters"]["include_domain_list"];
                /**
                 * @description Removes what `include_domain_list` would find. Repeated, separated by commas or both; a comma inside a value is written `\,`.
                 * @example [
                 *       "example.com"
                 *     ]
                 */
                exclude_domain_list?: components["parameters"]["exclude_domain_list"];
                /**
                 * @description At most this many uuids. Without it all of them, streamed.
                 * @example 1000
                 */
                limit?: components["parameters"]["uuidPaging.limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://app.apollo.io/#/people?personTitles[]=CEO&organizationNumEmployeesRanges[]=11%2C50&page=1&tour=true"
                 *     }
                 */
                "application/json": components["schemas"]["ApolloUrlAnalysisRequest"];
            };
        };
        responses: {
            /** @description The uuids and their number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 2,
                     *       "uuids": [
                     *         "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *         "0f5f6b0c-1f55-4a3b-8b0a-6f3c2f1d9e77"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UuidListResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAiChats: {
        parameters: {
            query?: {
                /**
                 * @description Chats on a page.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Chats to skip.
                 * @example 25
                 */
                offset?: number;
                /**
                 * @description The latest first with `-`, the earliest first without.
                 * @example -updated_at
                 */
                ordering?: "created_at" | "updated_at" | "-created_at" | "-updated_at";
                /**
                 * @description A place in the list, from the `next` or `previous` of a page with the same `ordering`; with another it is a 400.
                 * @example kT1lq3mX0m0Z2hS9Jw5c1gAYt3bqk7nPAFsiYSIsWzE3MDY3MDI0MDAwMDBdXQ
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 3,
                     *       "next": "https://api.example.com/api/v2/ai-chats/?limit=1&cursor=kT1lq3mX0m0Z2hS9Jw5c1g",
                     *       "previous": null,
                     *       "results": [
                     *         {
                     *           "id": "5b0c9f7e-2f5d-4a55-9d0c-6f6d1e0b7a11",
                     *           "user_id": "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *           "title": "German CTOs",
                     *           "created_at": "2024-03-05T08:15:42.310Z",
                     *           "updated_at": "2024-03-05T08:15:42.310Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PaginatedAIChatResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAiChat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "German CTOs",
                 *       "messages": [
                 *         {
                 *           "sender": "user",
                 *           "text": "Hello",
                 *           "contacts": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AIChatCreate"];
            };
        };
        responses: {
            /** @description The chat. */
            201: {
                headers: {
                    /** @description The URL of the chat. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIChatResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAiChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the chat. Somebody else's is a 404.
                 * @example 5b0c9f7e-2f5d-4a55-9d0c-6f6d1e0b7a11
                 */
                chat_id: components["parameters"]["chat_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIChatResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateAiChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the chat. Somebody else's is a 404.
                 * @example 5b0c9f7e-2f5d-4a55-9d0c-6f6d1e0b7a11
                 */
                chat_id: components["parameters"]["chat_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "CTOs in Germany"
                 *     }
                 */
                "application/json": components["schemas"]["AIChatUpdate"];
            };
        };
        responses: {
            /** @description The chat, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIChatResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteAiChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the chat. Somebody else's is a 404.
                 * @example 5b0c9f7e-2f5d-4a55-9d0c-6f6d1e0b7a11
                 */
                chat_id: components["parameters"]["chat_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, with its messages. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAiChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the chat. Somebody else's is a 404.
                 * @example 5b0c9f7e-2f5d-4a55-9d0c-6f6d1e0b7a11
                 */
                chat_id: components["parameters"]["chat_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "VPs of Sales in California"
                 *     }
                 */
                "application/json": components["schemas"]["AIChatMessageCreate"];
            };
        };
        responses: {
            /** @description What was added to the chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIChatReply"];
                    /**
                     * @example event: found
                     *     data: {"contacts":[],"search":{"count":0,"filters":{"title_words":["cto"]},"url":"https://api.example.com/api/v1/contacts/?title_words=cto"}}
                     *
                     *     event: text
                     *     data: {"text":"Nobody matches."}
                     *
                     *     event: done
                     *     data: {"chat_id":"5b0c9f7e-2f5d-4a55-9d0c-6f6d1e0b7a11","message":{},"reply":{},"updated_at":"2024-03-05T08:15:43.120Z"}
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listExports: {
        parameters: {
            query?: {
                /** @description How many; above 1000 it is served as 1000. */
                limit?: number;
                /** @description How many to skip. */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exports. Those whose file is gone stay in the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exports": [
                     *         {
                     *           "export_id": "3f0c6f52-7f5e-4bb0-9c0e-8a1f0b6d7c21",
                     *           "export_type": "contacts",
                     *           "format": "csv",
                     *           "status": "processing",
                     *           "contact_count": 0,
                     *           "company_count": 0,
                     *           "total_rows": 120000,
                     *           "processed_rows": 45000,
                     *           "file_name": "contacts-2026-01-31.csv",
                     *           "message": null,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "expires_at": "2026-02-01T12:00:00.000Z",
                     *           "download_url": "https://api.example.com/api/v2/exports/3f0c6f52-7f5e-4bb0-9c0e-8a1f0b6d7c21/download?token=Zm9vYmFy"
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ExportListResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    createContactExport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own for this request, such as a UUID, for when no answer comes. Sent again, it makes no second job: the answer is the first one as it stands by then. For a request that is plainly another it is a 422.
                 * @example 0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10
                 */
                "Idempotency-Key"?: components["parameters"]["repeatable.idempotency_key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactExportRequest"];
            };
        };
        responses: {
            /** @description The export, finished or begun. */
            201: {
                headers: {
                    /** @description Where to read how far it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "export_id": "3f0c6f52-7f5e-4bb0-9c0e-8a1f0b6d7c21",
                     *       "download_url": "https://api.example.com/api/v2/exports/3f0c6f52-7f5e-4bb0-9c0e-8a1f0b6d7c21/download?token=Zm9vYmFy",
                     *       "expires_at": "2026-02-01T12:00:00.000Z",
                     *       "contact_count": 1,
                     *       "status": "completed",
                     *       "missing_count": 1,
                     *       "missing_uuids": [
                     *         "0f5f6b0c-1f55-4a3b-8b0a-6f3c2f1d9e77"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContactExportResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCompanyExport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own for this request, such as a UUID, for when no answer comes. Sent again, it makes no second job: the answer is the first one as it stands by then. For a request that is plainly another it is a 422.
                 * @example 0b4e2f0c-6a57-4c5e-9d55-5a1d8e1f7f10
                 */
                "Idempotency-Key"?: components["parameters"]["repeatable.idempotency_key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyExportRequest"];
            };
        };
        responses: {
            /** @description The export, finished or begun. */
            201: {
                headers: {
                    /** @description Where to read how far it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "export_id": "3f0c6f52-7f5e-4bb0-9c0e-8a1f0b6d7c21",
                     *       "download_url": "https://api.example.com/api/v2/exports/3f0c6f52-7f5e-4bb0-9c0e-8a1f0b6d7c21/download?token=Zm9vYmFy",
                     *       "expires_at": "2026-02-01T12:00:00.000Z",
                     *       "company_count": 1,
                     *       "status": "completed",
                     *       "missing_count": 0,
                     *       "missing_uuids": []
                     *     }
                     */
                    "application/json": components["schemas"]["CompanyExportResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteExportFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "CSV files deleted successfully",
                     *       "deleted_count": 10
                     *     }
                     */
                    "application/json": components["schemas"]["DeletedFilesResponse"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the export, as its creation gave it. */
                export_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export as it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "export_id": "3f0c6f52-7f5e-4bb0-9c0e-8a1f0b6d7c21",
                     *       "export_type": "contacts",
                     *       "format": "csv",
                     *       "status": "completed",
                     *       "contact_count": 119998,
                     *       "company_count": 0,
                     *       "total_rows": 120000,
                     *       "processed_rows": 120000,
                     *       "file_name": "contacts-2026-01-31.csv",
                     *       "message": null,
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "expires_at": "2026-02-01T12:00:05.000Z",
                     *       "download_url": "https://api.example.com/api/v2/exports/3f0c6f52-7f5e-4bb0-9c0e-8a1f0b6d7c21/download?token=Zm9vYmFy",
                     *       "missing_count": 2,
                     *       "missing_uuids": [
                     *         "7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d",
                     *         "0f5f6b0c-1f55-4a3b-8b0a-6f3c2f1d9e77"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExportDetail"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the export, as its creation gave it. */
                export_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    getExportFile: {
        parameters: {
            query?: {
                /** @description Required. As `download_url` has it; for this export alone, until it expires. */
                token?: string;
            };
            header?: {
                /** @description Tags of copies that the client has; 304 when one of them is still right. */
                "If-None-Match"?: components["parameters"]["if_none_match"];
                /** @description Likewise by time, as `Last-Modified` told it; `If-None-Match` goes before it. */
                "If-Modified-Since"?: components["parameters"]["if_modified_since"];
                /** @description One part of the file, such as `bytes=1000-` to go on after the first thousand bytes: 206. */
                Range?: components["parameters"]["range"];
                /** @description The tag of what the client has a part of; the whole file comes when it is another one by now. */
                "If-Range"?: components["parameters"]["if_range"];
            };
            path: {
                /** @description Of the export, as its creation gave it. */
                export_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole file. */
            200: {
                headers: {
                    /** @description The name to save it under. */
                    "Content-Disposition"?: string;
                    ETag?: string;
                    "Last-Modified"?: string;
                    "Accept-Ranges"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description The part that `Range` asked for. */
            206: {
                headers: {
                    /** @description The name to save it under. */
                    "Content-Disposition"?: string;
                    ETag?: string;
                    "Last-Modified"?: string;
                    "Accept-Ranges"?: string;
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description The client's copy is the right one. */
            304: {
                headers: {
                    /** @description The name to save it under. */
                    "Content-Disposition"?: string;
                    ETag?: string;
                    "Last-Modified"?: string;
                    "Accept-Ranges"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NotReady"];
            410: components["responses"]["Gone"];
            416: components["responses"]["RangeNotSatisfiable"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
}
