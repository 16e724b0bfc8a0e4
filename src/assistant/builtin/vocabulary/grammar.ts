/** Words that hold a request together. */

/** What the words after these say something about. */
export type Cue = 'place' | 'employer' | 'for' | 'of' | 'technology' | 'with' | 'name' | 'title' | 'keyword';
/** By which a contact can be reached. */
export type Channel = 'address' | 'phone' | 'linkedin' | 'facebook' | 'twitter' | 'website';
export type Unit = 'size' | 'revenue' | 'funding' | 'round';

export type Role =
  | { role: 'join'; join: 'and' | 'or' }
  | { role: 'not' }
  | { role: 'only' }
  | { role: 'cue'; cue: Cue; subject?: 'person' | 'company'; not?: true }
  | { role: 'unit'; unit: Unit }
  | { role: 'channel'; channel: Channel }
  | { role: 'all' }
  | { role: 'startup' }
  | { role: 'skip' };

const table: [Role, string][] = [
  [{ role: 'join', join: 'and' }, 'and,plus,as well as,along with,and also'],
  [{ role: 'join', join: 'or' }, 'or,nor,and or,or else,either,neither'],
  [
    { role: 'not' },
    'not,except,except for,excluding,exclude,excludes,without,no,other than,apart from,but not,minus,never,ignoring,ignore,omit,omitting,remove,drop,rather than,anyone but,everyone but,anybody but,everybody but,all but,skip,leave out,leaving out,' +
      "don't,dont,doesn't,doesnt,isn't,isnt,aren't,arent,non",
  ],
  [{ role: 'only' }, 'only,just,but'],
  [
    { role: 'cue', cue: 'place' },
    'in,from,near,across,around,within,throughout,inside,located in,situated in,out of,based,based in,based out of,located,at home in',
  ],
  [{ role: 'cue', cue: 'place', not: true }, 'outside,outside of'],
  [
    { role: 'cue', cue: 'place', subject: 'person' },
    'live in,lives in,living in,residing in,reside in,who are in,who is in',
  ],
  [
    { role: 'cue', cue: 'place', subject: 'company' },
    'headquartered in,headquartered,hq in,with headquarters in,with offices in',
  ],
  [
    { role: 'cue', cue: 'employer' },
    'at,work at,works at,working at,work for,works for,working for,employed by,employed at,with employer,company is,company name',
  ],
  [{ role: 'cue', cue: 'for' }, 'for'],
  [{ role: 'cue', cue: 'of' }, 'of'],
  [
    { role: 'cue', cue: 'technology' },
    'using,use,uses,used,running on,run on,runs on,built on,built with,building on,powered by,adopting,leveraging,deploying,tech stack,stack',
  ],
  [{ role: 'cue', cue: 'with' }, 'with,having,has,have,whose,including,on'],
  [{ role: 'cue', cue: 'name' }, 'named,called,name is,by the name of,first name,last name,surname'],
  [{ role: 'cue', cue: 'title' }, 'titled,title,titles,job title,job titles,title is,title contains'],
  [
    { role: 'cue', cue: 'keyword' },
    'keyword,keywords,tagged,about,mentioning,mention,mentions,related to,specializing in,specialized in,focused on',
  ],
  [
    { role: 'unit', unit: 'size' },
    'headcount,head count,employee count,number of employees,company size,team size,size,sized,employing,employ,employs',
  ],
  [
    { role: 'unit', unit: 'revenue' },
    'revenue,revenues,annual revenue,yearly revenue,turnover,arr,making,earning,annual sales,in sales',
  ],
  [
    { role: 'unit', unit: 'funding' },
    'raised,raising,raise,funding,total funding,funded,backed,venture funding,in venture capital,in funding,investment of',
  ],
  [
    { role: 'unit', unit: 'round' },
    'latest round,last round,latest funding,last funding,latest funding round,last funding round,most recent round,recent round,round',
  ],
  [
    { role: 'channel', channel: 'address' },
    'email,emails,e mail,e mails,mail,email address,email addresses,e mail address,e mail addresses,mails',
  ],
  [
    { role: 'channel', channel: 'phone' },
    'phone,phones,phone number,phone numbers,mobile number,mobile numbers,mobile phone,mobile phones,cell phone,telephone',
  ],
  [{ role: 'channel', channel: 'linkedin' }, 'linkedin,linkedin profile,linkedin profiles,linkedin url,linkedin page'],
  [{ role: 'channel', channel: 'facebook' }, 'facebook,facebook page,facebook profile,facebook url'],
  [{ role: 'channel', channel: 'twitter' }, 'twitter,twitter account,twitter profile,twitter handle,twitter url'],
  [{ role: 'channel', channel: 'website' }, 'website,websites,web site,homepage,home page'],
  [{ role: 'all' }, 'everyone,everybody,all contacts,all people,all of them,every contact,anyone,anybody'],
  [{ role: 'startup' }, 'startup,startups,start up,start ups,scaleup,scaleups,scale up,scale ups'],
  [
    { role: 'skip' },
    'a,an,the,all,any,every,some,me,my,mine,i,im,i m,we,our,you,your,us,please,pls,thanks,thank you,hi,hello,hey,dear,find,finds,show,list,give,get,fetch,search,' +
      'searching,search for,searching for,look,look up,look for,looking for,looking,hunt for,need,want,would,like,could,can,should,shall,will,may,help,out,who,whom,that,which,' +
      "what,where,there,here,this,these,those,them,they,their,its,it,is,are,was,were,be,been,being,am,do,does,did,to,by,than,as,i'd,i'm,who's,whos,what's,let,lets,let's," +
      'currently,current,now,today,also,too,then,work,works,working,worked,employed,living,live,lives,contacting,contact me,tell,know,see,display,return,pull,' +
      'include,add,another,other,each,one,ones,each of,such,so,if,s,via,per,how many,count,number of,how much,top,first,last,latest,newest,same,result,results,data,database,info,information,details,records,record,' +
      'matching,match,matches,filter,filter by,filtered,restrict,limit,narrow,refine,keep,down,instead,what about,how about,ok,okay,yes,great,new search,start over,reset,more of,we are,' +
      'job,jobs,holding,hold,holds,serving,serves,names,meet,talk,reach,reach out,specifically,particularly,really,very,their company,his,her,he,she,exist,exists,as well,sit,sits,sitting',
  ],
];

export const roles: ReadonlyMap<string, Role> = new Map(
  table.flatMap(([role, phrases]) => phrases.split(',').map((phrase): [string, Role] => [phrase, role])),
);

export const longestRole = 4;

/** After a number: what it counts. */
export const unitsAfter: ReadonlyMap<string, Unit> = new Map(
  (
    [
      [
        'size',
        'employees,employee,people,person,persons,staff,workers,headcount,ftes,fte,strong,members,team members,employees or so,staff members',
      ],
      [
        'revenue',
        'revenue,in revenue,in annual revenue,of revenue,annual revenue,in turnover,turnover,arr,in arr,in sales,in yearly revenue,of annual revenue,a year,per year,annually,in revenues',
      ],
      [
        'funding',
        'funding,in funding,of funding,raised,in total funding,total funding,in venture capital,in investment,of investment,in vc',
      ],
      [
        'round',
        'in their last round,in their latest round,in the last round,in the latest round,in its last round,in its latest round,last round,latest round,in latest funding,in a round',
      ],
    ] as [Unit, string][]
  ).flatMap(([unit, phrases]) => phrases.split(',').map((phrase): [string, Unit] => [phrase, unit])),
);
