/** A claim, a quotation that repeats it, and one that must not be taken for it; invented people and places. */
export type PairRow = readonly [claim: string, repeats: string, differs: string];

export const numberPairs: readonly PairRow[] = [
  [
    'The budget balance of the coast was −5 million crowns last year.',
    'the budget balance of the coast was minus 5 million crowns last year',
    'the budget balance of the coast was 5 million crowns last year',
  ],
  [
    'Trade between the two coasts grew by 5 percent last year.',
    'trade between the two coasts grew by 5% last year',
    'trade between the two coasts grew by -5% last year',
  ],
  [
    'The new harbour bridge cost the town nine million crowns.',
    'the new harbour bridge cost the town 9 million crowns',
    'the new harbour bridge cost the town twelve million crowns',
  ],
  [
    'Unemployment in the valley has fallen to 4.3 percent.',
    'unemployment in the valley has fallen to 4.3%',
    'unemployment in the valley has fallen to 5.8 percent',
  ],
  [
    'The council hired 1,200 nurses over the last winter.',
    'the council has hired 1200 nurses over the last winter',
    'the council hired 2,100 nurses over the last winter',
  ],
  [
    'Thirty villages lost 14 schools during the reform of the province.',
    'thirty villages lost 14 schools during the reform of the province',
    'thirty villages lost 41 schools during the reform of the province',
  ],
  [
    'Farmers received $16 billion in emergency aid.',
    'farmers received 16 billion dollars in emergency aid',
    'farmers received $28 billion in emergency aid',
  ],
  [
    'The average family pays 2,400 euros more in rent.',
    'the average family pays €2,400 more in rent',
    'the average family pays €1,400 more in rent',
  ],
  [
    'The reservoir lost 45 percent of its water within a year.',
    'the reservoir lost 45% of its water within a year',
    'the reservoir lost 15 percent of its water within a year',
  ],
  [
    'More than 300,000 veterans died waiting for care.',
    'over 300,000 veterans died waiting for care',
    'over 30,000 veterans died waiting for care',
  ],
  [
    'The prison holds 640 inmates in a building made for 400 inmates.',
    'the prison holds 640 inmates in a building made for 400 inmates',
    'the prison holds 460 inmates in a building made for 400 inmates',
  ],
  [
    'Our region created 75,000 private sector jobs.',
    'our region created 75,000 private-sector jobs',
    'our region created 57,000 private-sector jobs',
  ],
  [
    'The ferry company carried 3 million passengers.',
    'the ferry company carried three million passengers',
    'the ferry company carried 5 million passengers',
  ],
  [
    'The tax reform leaves 62 percent of pensioners worse off.',
    'the tax reform leaves 62% of pensioners worse off',
    'the tax reform leaves 26% of pensioners worse off',
  ],
  [
    'The stadium will cost taxpayers $517 million.',
    'the stadium will cost taxpayers $517 million',
    'the stadium will cost taxpayers $317 million',
  ],
  [
    'The hospital lost 80 beds during the merger.',
    'the hospital lost 80 beds during the merger',
    'the hospital lost 18 beds during the merger',
  ],
  [
    'Violent crime dropped by 17 percent under the mayor.',
    'violent crime dropped by 17 percent under the mayor',
    'violent crime dropped by 7 percent under the mayor',
  ],
  [
    'The wind park supplies 90,000 households with electricity.',
    'the wind park supplies 90,000 households with electricity',
    'the wind park supplies 9,000 households with electricity',
  ],
  [
    'The mine employs 850 workers and pays no royalties.',
    'the mine employs 850 workers and pays no royalties',
    'the mine employs 350 workers and pays no royalties',
  ],
  [
    'Our pupils rank first in 11 of 12 reading tests.',
    'our pupils rank first in 11 of 12 reading tests',
    'our pupils rank first in 5 of 12 reading tests',
  ],
  [
    'Das neue Schwimmbad kostet die Stadt 14 Millionen Euro.',
    'das neue Schwimmbad kostet die Stadt 14 Millionen Euro',
    'das neue Schwimmbad kostet die Stadt 24 Millionen Euro',
  ],
  [
    'In der Klinik fehlen 3,5 Prozent der Pflegekräfte.',
    'in der Klinik fehlen 3,5 Prozent der Pflegekräfte',
    'in der Klinik fehlen 35 Prozent der Pflegekräfte',
  ],
  [
    'Jede Familie zahlt jetzt 1.200 Euro mehr für Strom.',
    'jede Familie zahlt jetzt 1200 Euro mehr für Strom',
    'jede Familie zahlt jetzt 2.100 Euro mehr für Strom',
  ],
  [
    '74 percent of shop owners think the levy is a bad idea.',
    'seventy-four percent of shop owners think the levy is a bad idea',
    'seventy-one percent of shop owners think the levy is a bad idea',
  ],
  [
    'The levy costs the average household about 300 crowns a year.',
    'the levy costs the average household roughly 300 crowns a year',
    'the levy costs the average household roughly 900 crowns a year',
  ],
  [
    'Two million people in the union have no family doctor.',
    'two million people in the union have no family doctor today',
    'four million people in the union have no family doctor today',
  ],
  [
    'The shipyard received 2.5 billion crowns in loans from the state.',
    'the shipyard received 2.5 billion crowns in state loans',
    'the shipyard received 25 million crowns in state loans',
  ],
  [
    'Since the tariff came in, the mill has cut 430 jobs.',
    'since the tariff came in the mill has cut 430 jobs',
    'since the tariff came in the mill has cut 340 jobs',
  ],
  [
    'Asylum seekers wait 19 months for a hearing in the capital.',
    'asylum seekers wait nineteen months for a hearing in the capital',
    'asylum seekers wait nine months for a hearing in the capital',
  ],
];

export const datePairs: readonly PairRow[] = [
  [
    'The ministry knew about the leaking dam in 2011.',
    'the ministry knew about the leaking dam in 2011',
    'the ministry knew about the leaking dam in 2016',
  ],
  [
    'Wages have not risen for dock workers since 1998.',
    'wages have not risen for dock workers since 1998',
    'wages have not risen for dock workers since 2008',
  ],
  [
    'The border post was closed in March without any notice.',
    'the border post was closed in March without any notice',
    'the border post was closed in October without any notice',
  ],
  [
    'The company stopped paying its suppliers in November.',
    'the company stopped paying its suppliers in November',
    'the company stopped paying its suppliers in February',
  ],
  [
    'Parliament passed the fisheries treaty in 1987.',
    'parliament passed the fisheries treaty in 1987',
    'parliament passed the fisheries treaty in 1993',
  ],
  [
    'The old theatre burned down on Friday night.',
    'the old theatre burned down on Friday night',
    'the old theatre burned down on Tuesday night',
  ],
  [
    'Electricity prices doubled between 2015 and 2019.',
    'electricity prices doubled between 2015 and 2019',
    'electricity prices doubled between 2005 and 2009',
  ],
  [
    'The last glacier survey took place in 2003.',
    'the last glacier survey took place in 2003',
    'the last glacier survey took place in 2013',
  ],
  [
    'The police received the warning on Sunday morning.',
    'the police received the warning on Sunday morning',
    'the police received the warning on Thursday morning',
  ],
  [
    'The steel plant will shut its furnaces by 2030.',
    'the steel plant will shut its furnaces by 2030',
    'the steel plant will shut its furnaces by 2045',
  ],
  [
    'The senator voted for the pipeline in 2009.',
    'the senator voted for the pipeline in 2009',
    'the senator voted for the pipeline in 2017',
  ],
  [
    'Contaminated milk was sold until August.',
    'contaminated milk was sold until August',
    'contaminated milk was sold until April',
  ],
  [
    'The railway has run at a loss since 2001.',
    'the railway has run at a loss since 2001',
    'the railway has run at a loss since 2010',
  ],
  [
    'Rents were frozen across the capital in 2020.',
    'rents were frozen across the capital in 2020',
    'rents were frozen across the capital in 2014',
  ],
  [
    'The archive lost its only fireproof room in 1979.',
    'the archive lost its only fireproof room in 1979',
    'the archive lost its only fireproof room in 1997',
  ],
  [
    'The army left the island base in September.',
    'the army left the island base in September',
    'the army left the island base in January',
  ],
  [
    'The vaccine was approved in December after two trials.',
    'the vaccine was approved in December after two trials',
    'the vaccine was approved in June after two trials',
  ],
  [
    'The lake was last safe for swimming in 1995.',
    'the lake was last safe for swimming in 1995',
    'the lake was last safe for swimming in 1975',
  ],
  [
    'Der Bahnhof wurde 1984 für den Güterverkehr geschlossen.',
    'der Bahnhof wurde 1984 für den Güterverkehr geschlossen',
    'der Bahnhof wurde 1994 für den Güterverkehr geschlossen',
  ],
  [
    'Die Behörde kannte den Bericht schon im Oktober.',
    'die Behörde kannte den Bericht schon im Oktober',
    'die Behörde kannte den Bericht schon im Juli',
  ],
  [
    'Seit 2012 wurde keine einzige Sozialwohnung gebaut.',
    'seit 2012 wurde keine einzige Sozialwohnung gebaut',
    'seit 2002 wurde keine einzige Sozialwohnung gebaut',
  ],
  [
    'The union has not held a leadership vote since 2006.',
    "the union hasn't held a leadership vote since 2006",
    "the union hasn't held a leadership vote since 2016",
  ],
  [
    'The governor signed the water treaty in April 1999.',
    'the governor signed the water treaty in April 1999',
    'the governor signed the water treaty in April 2009',
  ],
  [
    'The refinery explosion of 1988 was never investigated.',
    'the refinery explosion of 1988 was never investigated',
    'the refinery explosion of 1978 was never investigated',
  ],
  [
    'Customs officers stopped checking the ferries in January.',
    'customs officers stopped checking the ferries in January',
    'customs officers stopped checking the ferries in July',
  ],
  [
    'Der Stadtrat hat den Haushalt im März beschlossen.',
    'der Stadtrat hat den Haushalt im März beschlossen',
    'der Stadtrat hat den Haushalt im November beschlossen',
  ],
];

export const placePairs: readonly PairRow[] = [
  [
    'Crime in Westmere has doubled under the new mayor.',
    'crime in Westmere has doubled under the new mayor',
    'crime in Northfold has doubled under the new mayor',
  ],
  [
    'Most of the timber sold in Arlen comes from illegal logging.',
    'most of the timber sold in Arlen comes from illegal logging',
    'most of the timber sold in Brockhaven comes from illegal logging',
  ],
  [
    'Teachers in Oakridge earn less than bus drivers.',
    'teachers in Oakridge earn less than bus drivers',
    'teachers in Pellworth earn less than bus drivers',
  ],
  [
    'The water in Halvern contains more lead than allowed.',
    'the water in Halvern contains more lead than allowed',
    'the water in Dunmoor contains more lead than allowed',
  ],
  [
    'The largest solar farm of the continent stands in Tavira Plains.',
    'the largest solar farm of the continent stands in Tavira Plains',
    'the largest solar farm of the continent stands in Kestrel Valley',
  ],
  [
    'Half of the shops in Marlow Bay stand empty.',
    'half of the shops in Marlow Bay stand empty',
    'half of the shops in Cresthaven stand empty',
  ],
  [
    'Homelessness in Sundale has reached a record level.',
    'homelessness in Sundale has reached a record level',
    'homelessness in Orinda Falls has reached a record level',
  ],
  [
    'Nobody checked the asylum centre in Velden before the fire.',
    'nobody checked the asylum centre in Velden before the fire',
    'nobody checked the asylum centre in Tarnsee before the fire',
  ],
  [
    'The refinery in Port Osmond dumped waste into the river.',
    'the refinery in Port Osmond dumped waste into the river',
    'the refinery in Calder Bridge dumped waste into the river',
  ],
  [
    'Voters in Linden County were turned away from the polls.',
    'voters in Linden County were turned away from the polls',
    'voters in Harrow County were turned away from the polls',
  ],
  [
    'Premature births in Corvale are the highest in the union.',
    'premature births in Corvale are the highest in the union',
    'premature births in Estoril are the highest in the union',
  ],
  [
    'The garrison in Kotor Hills received outdated rifles.',
    'the garrison in Kotor Hills received outdated rifles',
    'the garrison in Zelena received outdated rifles',
  ],
  [
    'Broadband across Fenland is slower than dial-up.',
    'broadband across Fenland is slower than dial-up',
    'broadband across Moorland is slower than dial-up',
  ],
  [
    'The airport near Bexford loses money on every flight.',
    'the airport near Bexford loses money on every flight',
    'the airport near Stonewick loses money on every flight',
  ],
  [
    'Children in Rivermouth wait a year for a dentist.',
    'children in Rivermouth wait a year for a dentist',
    'children in Ashdown wait a year for a dentist',
  ],
  [
    'The tram line in Karlsberg carries more people than the motorway.',
    'the tram line in Karlsberg carries more people than the motorway',
    'the tram line in Lunden carries more people than the motorway',
  ],
  [
    'Judges in Tamsin hand down the longest sentences.',
    'judges in Tamsin hand down the longest sentences',
    'judges in Ebonvale hand down the longest sentences',
  ],
  [
    'The only maternity ward in Greyholm closed overnight.',
    'the only maternity ward in Greyholm closed overnight',
    'the only maternity ward in Wexcombe closed overnight',
  ],
  [
    'Landlords throughout Selby ignored the rent cap.',
    'landlords throughout Selby ignored the rent cap',
    'landlords throughout Morven ignored the rent cap',
  ],
  [
    'Ballots in Quillan were counted without observers.',
    'ballots in Quillan were counted without observers',
    'ballots in Dravos were counted without observers',
  ],
  [
    'The quarry near Imber poisoned the wells.',
    'the quarry near Imber poisoned the wells',
    'the quarry near Saltash Ridge poisoned the wells',
  ],
  [
    'Every second apprentice in Hallowby leaves before the exam.',
    'every second apprentice in Hallowby leaves before the exam',
    'every second apprentice in Tressing leaves before the exam',
  ],
  [
    'The grain silos outside Ostermark were sold below their value.',
    'the grain silos outside Ostermark were sold below their value',
    'the grain silos outside Pellan were sold below their value',
  ],
  [
    'Two thirds of the polling stations across Verhold ran out of paper.',
    'two thirds of the polling stations across Verhold ran out of paper',
    'two thirds of the polling stations across Sudmoor ran out of paper',
  ],
  [
    'The minister promised a second fire engine to families in Corrin Bay.',
    'the minister promised a second fire engine to families in Corrin Bay',
    'the minister promised a second fire engine to families in Eastry',
  ],
  [
    'Wolves from Haldane killed more sheep than ever before.',
    'wolves from Haldane killed more sheep than ever before',
    'wolves from Torvik killed more sheep than ever before',
  ],
];

export const negationPairs: readonly PairRow[] = [
  [
    'The president has the authority to close the border.',
    'the president has the authority to close the border',
    'the president does not have the authority to close the border',
  ],
  [
    'The vaccine was tested on older patients.',
    'the vaccine was tested on older patients',
    'the vaccine was never tested on older patients',
  ],
  [
    'The mayor did not read the contract before signing it.',
    'the mayor did not read the contract before signing it',
    'the mayor did read the contract before signing it',
  ],
  [
    'Crime increased in every district of the city.',
    'crime increased in every district of the city',
    'crime decreased in every district of the city',
  ],
  [
    'The bill raises taxes on small businesses.',
    'the bill raises taxes on small businesses',
    'the bill lowers taxes on small businesses',
  ],
  [
    'The senator supports the offshore drilling ban.',
    'the senator supports the offshore drilling ban',
    'the senator opposes the offshore drilling ban',
  ],
  [
    'Fishing with drift nets is legal in the strait.',
    'fishing with drift nets is legal in the strait',
    'fishing with drift nets is illegal in the strait',
  ],
  [
    'The government accepted the findings of the inquiry.',
    'the government accepted the findings of the inquiry',
    'the government rejected the findings of the inquiry',
  ],
  [
    'The wall has stopped the flooding of the lower town.',
    'the wall has stopped the flooding of the lower town',
    'the wall has not stopped the flooding of the lower town',
  ],
  [
    'Nurses were allowed to refuse night shifts.',
    'nurses were allowed to refuse night shifts',
    "nurses weren't allowed to refuse night shifts",
  ],
  [
    'The candidate never received money from the tobacco lobby.',
    'the candidate never received money from the tobacco lobby',
    'the candidate received money from the tobacco lobby',
  ],
  [
    'More farmers went bankrupt after the reform.',
    'more farmers went bankrupt after the reform',
    'fewer farmers went bankrupt after the reform',
  ],
  [
    'The dam is safer than it was ten years ago.',
    'the dam is safer than it was ten years ago',
    'the dam is not safer than it was ten years ago',
  ],
  [
    'Police officers wore body cameras during the raid.',
    'police officers wore body cameras during the raid',
    'police officers wore no body cameras during the raid',
  ],
  [
    'The factory will open a second assembly line.',
    'the factory will open a second assembly line',
    'the factory will close a second assembly line',
  ],
  [
    'Our country exports more grain than it needs.',
    'our country exports more grain than it needs',
    'our country imports more grain than it needs',
  ],
  [
    'The report was published without the ministers approval.',
    'the report was published without the ministers approval',
    'the report was published with the ministers approval',
  ],
  [
    'The chancellor won the vote of confidence.',
    'the chancellor won the vote of confidence',
    'the chancellor lost the vote of confidence',
  ],
  [
    'Die Regierung hat den Mindestlohn erhöht.',
    'die Regierung hat den Mindestlohn erhöht',
    'die Regierung hat den Mindestlohn nicht erhöht',
  ],
  [
    'Der Landrat kannte die Messwerte der Deponie.',
    'der Landrat kannte die Messwerte der Deponie',
    'der Landrat kannte die Messwerte der Deponie nie',
  ],
  [
    'Das Krankenhaus hat Patienten abgewiesen.',
    'das Krankenhaus hat Patienten abgewiesen',
    'das Krankenhaus hat keine Patienten abgewiesen',
  ],
  [
    'The committee published the minutes of the closed session.',
    'the committee published the minutes of the closed session',
    'the committee never published the minutes of the closed session',
  ],
  [
    'The new visa rules apply to seasonal workers.',
    'the new visa rules apply to seasonal workers',
    'the new visa rules do not apply to seasonal workers',
  ],
  [
    'The farm subsidy rewards the largest estates.',
    'the farm subsidy rewards the largest estates',
    'the farm subsidy rewards the smallest estates',
  ],
  [
    'The police union approved the use of face recognition.',
    'the police union approved the use of face recognition',
    'the police union rejected the use of face recognition',
  ],
  [
    'Die Opposition hat dem Rentenpaket zugestimmt.',
    'die Opposition hat dem Rentenpaket zugestimmt',
    'die Opposition hat dem Rentenpaket nicht zugestimmt',
  ],
];

/** Here the words agree and the third entry names another speaker; the first column is "Speaker: claim". */
export const speakerPairs: readonly PairRow[] = [
  ['Mara Lindqvist: The harbour fund was emptied before the election.', 'Lindqvist', 'Tomas Okafor'],
  ['Tomas Okafor: Our schools spend less per pupil than any neighbour.', 'Tomas Okafor', 'Mara Lindqvist'],
  ['Senator Ruth Adeyemi: The pipeline leaked twice in its first year.', 'Adeyemi', 'Paul Brandt'],
  ['Paul Brandt: The ministry has lost track of the frozen assets.', 'Mr Brandt', 'Ruth Adeyemi'],
  ['Ilse Vandermeer: Every second bridge in the province needs repair.', 'Ilse Vandermeer', 'Jonas Petrov'],
  ['Jonas Petrov: The opposition voted against disaster relief five times.', 'Petrov', 'Ilse Vandermeer'],
  ['Green Alliance: The new motorway destroys the last peat bog.', 'the Green Alliance', 'Farmers Union'],
  ['Farmers Union: Imported grain has ruined half of our members.', 'Farmers Union', 'Green Alliance'],
  ['Amina Castellanos: Nobody audited the hospital trust for a decade.', 'Castellanos', 'Viktor Hale'],
  ['Viktor Hale: Wind turbines killed more eagles than poachers.', 'Viktor Hale', 'Amina Castellanos'],
  ['Labour Front: Temporary workers earn half the wages of permanent staff.', 'Labour Front', 'Liberty Party'],
  ['Liberty Party: The state takes more than half of every pay rise.', 'the Liberty Party', 'Labour Front'],
  [
    'Governor Henrik Solberg: Our state balanced its budget without new loans.',
    'Governor Solberg',
    'Governor Lucia Moretti',
  ],
  [
    'Governor Lucia Moretti: Our prisons have the lowest relapse rate in the union.',
    'Moretti',
    'Governor Henrik Solberg',
  ],
  [
    'Deputy Minister Oana Ferris: The grid came within minutes of a blackout.',
    'Oana Ferris',
    'Deputy Minister Carl Yun',
  ],
  ['Carl Yun: The regulator waved the merger through without reading it.', 'Yun', 'Oana Ferris'],
  ['Bishop Anselm Koroma: The shelter turned away families with infants.', 'Bishop Koroma', 'Bishop Edith Farrow'],
  ['Edith Farrow: Rents near the abbey have tripled within a decade.', 'Edith Farrow', 'Anselm Koroma'],
  [
    'Bürgermeisterin Greta Hollmann: Die Stadt hat beim Verkauf der Wohnungen verloren.',
    'Hollmann',
    'Bürgermeister Uwe Stroth',
  ],
  ['Uwe Stroth: Das Klinikum verliert jeden Monat erfahrene Pflegekräfte.', 'Uwe Stroth', 'Greta Hollmann'],
  ['Petra Noack: Der Flughafen hat seine Auflagen jahrelang missachtet.', 'Petra Noack', 'Klaus Ahrend'],
  [
    'Homeowners League: The land tax punishes families who stay where they were born.',
    'the Homeowners League',
    'Tenants Association',
  ],
  [
    'Tenants Association: Half of the vacant flats belong to three companies.',
    'Tenants Association',
    'Homeowners League',
  ],
  ['General Idris Valkama: The reserve has ammunition for nine days.', 'General Valkama', 'General Noor Pereira'],
  ['Noor Pereira: The barracks were sold to a friend of the ministry.', 'Noor Pereira', 'Idris Valkama'],
  ['Klaus Ahrend: Die Ernte ist in diesem Jahr um die Hälfte kleiner ausgefallen.', 'Ahrend', 'Petra Noack'],
];
