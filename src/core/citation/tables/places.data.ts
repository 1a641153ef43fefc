/** States: postal code, name, then other names and abbreviations that stand for the state. */
export const states = `
al Alabama;Ala.;Alabamians
ak Alaska;Alaskans
az Arizona;Ariz.;Arizonans
ar Arkansas;Ark.;Arkansans
ca California;Calif.;Cal.;Californians;Californian
co Colorado;Colo.;Coloradans
ct Connecticut;Conn.
de Delaware;Del.
fl Florida;Fla.;Floridians
ga Georgia;Ga.;Georgians
hi Hawaii;Hawai'i
id Idaho;Idahoans
il Illinois;Ill.;Illinoisans
in Indiana;Ind.;Hoosiers
ia Iowa;Iowans
ks Kansas;Kan.;Kansans
ky Kentucky;Ky.;Kentuckians
la Louisiana;La.;Louisianans
me Maine;Mainers
md Maryland;Md.;Marylanders
ma Massachusetts;Mass.
mi Michigan;Mich.;Michiganders
mn Minnesota;Minn.;Minnesotans
ms Mississippi;Miss.;Mississippians
mo Missouri;Mo.;Missourians
mt Montana;Mont.;Montanans
ne Nebraska;Neb.;Nebraskans
nv Nevada;Nev.;Nevadans
nh New Hampshire;N.H.
nj New Jersey;N.J.
nm New Mexico;N.M.
ny New York;N.Y.;New Yorkers
nc North Carolina;N.C.;North Carolinians
nd North Dakota;N.D.;North Dakotans
oh Ohio;Ohioans
ok Oklahoma;Okla.;Oklahomans
or Oregon;Ore.;Oregonians
pa Pennsylvania;Pa.;Pennsylvanians
ri Rhode Island;R.I.
sc South Carolina;S.C.;South Carolinians
sd South Dakota;S.D.;South Dakotans
tn Tennessee;Tenn.;Tennesseans
tx Texas;Tex.;Texans
ut Utah;Utahns
vt Vermont;Vt.;Vermonters
va Virginia;Va.;Virginians
wa Washington state;Washington State;Washingtonians
wv West Virginia;W.Va.;West Virginians
wi Wisconsin;Wis.;Wisconsinites
wy Wyoming;Wyo.
dc District of Columbia;D.C.
pr Puerto Rico
`;

/** Cities and counties that tell their state, by its postal code. */
export const cities = `
al Birmingham;Montgomery;Huntsville
ak Anchorage;Juneau;Fairbanks
az Phoenix;Tucson;Maricopa County;Scottsdale;Mesa
ar Little Rock;Bentonville
ca Los Angeles;Los Angeles County;San Francisco;San Diego;Sacramento;Oakland;San Jose;Fresno;Berkeley;Long Beach;Orange County;Alameda County;Santa Monica;Bakersfield;Riverside County;San Bernardino
co Denver;Colorado Springs;Boulder;Aurora
ct Hartford;New Haven;Bridgeport
de Wilmington
fl Miami;Tallahassee;Orlando;Tampa;Jacksonville;Miami-Dade County;Miami-Dade;Broward County;Fort Lauderdale
ga Atlanta;Savannah;Fulton County
hi Honolulu;Maui
id Boise
il Chicago;Springfield, Ill.;Cook County
in Indianapolis;Fort Wayne
ia Des Moines;Cedar Rapids
ks Topeka;Wichita
ky Louisville;Frankfort;Lexington, Ky.
la New Orleans;Baton Rouge
me Augusta, Maine;Portland, Maine
md Baltimore;Annapolis;Montgomery County
ma Boston;Worcester
mi Detroit;Lansing;Grand Rapids;Flint
mn Minneapolis;St. Paul;Hennepin County
ms Jackson, Miss.;Biloxi
mo St. Louis;Kansas City;Jefferson City
mt Helena;Billings
ne Omaha;Lincoln, Neb.
nv Las Vegas;Reno;Carson City;Clark County
nh Concord, N.H.
nj Trenton;Newark;Jersey City;Camden
nm Santa Fe;Albuquerque
ny New York City;Albany;Buffalo;Brooklyn;Manhattan;Rochester
nc Charlotte;Raleigh;Durham;Mecklenburg County
nd Bismarck;Fargo
oh Columbus;Cleveland;Cincinnati;Toledo;Dayton
ok Oklahoma City;Tulsa
or Portland;Salem;Eugene;Multnomah County
pa Philadelphia;Pittsburgh;Harrisburg
ri Providence
sc Columbia, S.C.;Charleston
sd Sioux Falls;Pierre
tn Nashville;Memphis;Knoxville;Chattanooga
tx Austin;Houston;Dallas;San Antonio;Fort Worth;El Paso;Harris County;Uvalde
ut Salt Lake City
vt Burlington;Montpelier
va Richmond;Norfolk;Arlington;Fairfax County;Loudoun County
wa Seattle;Olympia;Spokane;Tacoma;King County
wv Charleston, W.Va.
wi Milwaukee;Madison
wy Cheyenne
`;

/** Provinces of Canada and states of Australia that numbered bills belong to. */
export const provinces = `
ca-qc Quebec;Québec;Quebecers;National Assembly
ca-on Ontario;Queen's Park;Doug Ford
ca-ab Alberta;Albertans;Edmonton;Calgary
ca-bc British Columbia;B.C.
ca-mb Manitoba
ca-sk Saskatchewan
ca-ns Nova Scotia
ca-nb New Brunswick
ca Canada;Canadian;Canadians;Ottawa
`;
