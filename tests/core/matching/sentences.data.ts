/** Written for the project, names and places invented: a claim and a sentence that has it between its marks, or without marks, a line each. */

/** Each statement repeats its claim. */
export const repeating = `
No ferry was lost under the old rules. | “No ferry was lost under the old rules,” the operator said.
The ministry did not answer the letters from the island. | “The ministry didn't answer the letters from the island,” he said.
The ministry did not answer the letters from the island. | “The ministry never answered the letters from the island,” he said.
The ministry cannot pay its teachers this winter. | “The ministry can't pay its teachers this winter,” she said.
The ministry is unable to pay its teachers this winter. | “The ministry is unable to pay its teachers this winter,” she said.
Die Fähren fahren im Winter nicht mehr auf die Insel. | „Die Fähren fahren im Winter nicht mehr auf die Insel“, sagte sie.
The port handled 4 million tonnes of grain last year. | “The port handled four million tonnes of grain last year,” he said.
The port handled 4,000,000 tonnes of grain last year. | “The port handled 4 million tonnes of grain last year,” he said.
The port handled 4.0 million tonnes of grain last year. | “The port handled about 4 million tonnes of grain last year,” he said.
Der Hafen hat 4 Millionen Tonnen Getreide umgeschlagen. | „Der Hafen hat vier Millionen Tonnen Getreide umgeschlagen“, sagte er.
The treaty was signed on 4 March 2011 at the old castle. | “The treaty was signed on March 4, 2011, at the old castle,” he said.
Unemployment in Varnholt is the highest in the country. | “Unemployment in Varnholt is the highest in the whole country,” he said.
All the teachers in the district signed the letter. | “All teachers in the district signed the letter,” she said.
The company is dumping waste into the lake at night. | “The company was dumping waste into the lake at night,” she said.
The company dumped waste into the lake at night. | “The company has dumped waste into the lake at night,” she said.
The governor must publish the list of donors by law. | “The governor must publish the list of donors by law,” she said.
Why has nobody asked who paid for the harbour fire? | “Why has nobody asked who paid for the harbour fire?” she asked.
If the dam breaks, the valley will be flooded within an hour. | “If the dam breaks, the valley will be flooded within an hour,” she said.
The mayor denied that she was paid by the owners of the shipyard. | “The mayor denied that she was paid by the owners of the shipyard,” Maas said.
The mayor was paid by the owners of the shipyard. | “The mayor was paid by the owners of the shipyard,” said Maas, who denied any part in it.
The mayor was paid by the owners of the shipyard. | Maas insisted that “the mayor was paid by the owners of the shipyard.”
The harbour commission hid the soundings for ten years and charged the fishermen for the dredging. | “The harbour commission hid the soundings for ten years,” she said.
The harbour commission hid the soundings for ten years and charged the fishermen for the dredging. | The commission, she said, “hid the soundings for ten years … and charged the fishermen.”
The harbour commission hid the soundings for ten years and charged the fishermen for the dredging. | “[They] hid the soundings for ten years and charged the fishermen for the dredging,” she said.
The harbour commission hid the soundings for ten years and charged the fishermen for the dredging. | She said the commission “charged the fishermen for the dredging.”
Die Hafenkommission hat die Messungen zehn Jahre lang versteckt und den Fischern das Ausbaggern berechnet. | „Die Hafenkommission hat die Messungen zehn Jahre lang versteckt“, sagte sie.
Die Hafenkommission hat die Messungen zehn Jahre lang versteckt und den Fischern das Ausbaggern berechnet. | Die Kommission habe „die Messungen zehn Jahre lang versteckt (…) und den Fischern das Ausbaggern berechnet“.
The minister lied to the parliament about the submarine contract. | “[The minister] lied to the parliament about the submarine contract,” she said.
He lied to the parliament about the submarine contract. | “[Okafor] lied to the parliament about the submarine contract,” she said.
Says Okafor wants to close every village school in the province. | “Okafor wants to close every village school in the province,” she said.
The council sold the waterworks to a foreign investor. | “The council has now sold our waterworks to a foreign investor,” she said.
The minister ordered the flood reports destroyed. | “It was the minister who ordered the flood reports destroyed,” she said.
Der Minister ließ die Flutberichte vernichten, bevor der Ausschuss tagte. | „Der Minister hat die Flutberichte vernichten lassen, bevor der Ausschuss tagte“, sagte sie.
The harbour commission hid the soundings for ten years and charged the fishermen for the dredging. | She said the harbour commission hid the soundings for ten years and charged the fishermen for the dredging.
The quarry paid the judge of the county for a mild sentence last May. | He said the quarry paid the judge of the county for a mild sentence last May.
Okafor ran the Tarnsee quarry. | “Okafor ran the Tarnsee quarry,” she said.
The Tarnsee dam is leaking. | “The Tarnsee dam is leaking,” she said.
Vaccines cause autism. | “Vaccines cause autism,” she said.
Okafor stole 43 million crowns. | “Okafor stole 43 million crowns,” he said.
Niemand hat den Tunnel für Schulbusse freigegeben. | „Niemand hat den Tunnel für Schulbusse freigegeben“, sagte er.
The premier refused to visit the flooded villages. | “The premier refused to visit the flooded villages,” she said.
The premier has failed to protect the peat bogs. | “The premier has failed to protect the peat bogs,” she said.
There is hardly a street in the town without potholes. | “There is hardly a street in the town without potholes,” she said.
The airport loses $2.5 million every month. | “The airport loses 2.5 million dollars every month,” he said.
The airport loses $2.5 million every month. | “The airport loses two and a half million dollars every month,” he said.
The clinic treats 40 percent of the region's strokes. | “The clinic treats forty percent of the region's strokes,” he said.
Der Streik begann am 3. Mai und dauerte elf Wochen. | „Der Streik begann am 3. Mai und dauerte elf Wochen“, sagte er.
Minister Adeyemi promised to close the coal plant. | “Adeyemi promised to close the coal plant,” he said.
Ruth Adeyemi promised to close the coal plant. | “Minister Adeyemi promised to close the coal plant,” he said.
The premier has cut the pensions of the miners. | “The premier had cut the pensions of the miners,” he said.
The premier wants to cut the pensions of the miners. | “The premier wanted to cut the pensions of the miners,” he said.
The border should be closed to all lorries at night. | “The border should be closed to all lorries at night,” he said.
The police beat the students in the chapel. | “The police beat the students in the chapel. What are you doing about it?” he asked.
The premier met the arms dealer on a yacht. | Nobody doubts that “the premier met the arms dealer on a yacht,” Maas said.
The premier met the arms dealer on a yacht. | Despite the denials Maas repeated: “The premier met the arms dealer on a yacht.”
The premier met the arms dealer on a yacht. | Asked whether he stood by his words, Maas said “the premier met the arms dealer on a yacht.”
The premier met the arms dealer on a yacht. | “The premier met the arms dealer on a yacht,” Maas said; her office denied it.
Die Ministerpräsidentin traf den Waffenhändler auf einer Jacht. | Maas behauptete, „die Ministerpräsidentin traf den Waffenhändler auf einer Jacht“.
Die Ministerpräsidentin traf den Waffenhändler auf einer Jacht. | Maas bleibt dabei: „Die Ministerpräsidentin traf den Waffenhändler auf einer Jacht.“
We have closed more mines than any other province and nobody lost a pension over it. | “We have closed more mines than any other province,” she said.
We have closed more mines than any other province and nobody lost a pension over it. | She boasted of having “closed more mines than any other province.”
We have closed more mines than any other province and nobody lost a pension over it. | “We've closed more mines than any other province — and nobody lost a pension over it,” she said.
Migrants receive free flats while our pensioners wait in line for years. | Many, he said, believe “migrants receive free flats” and “our pensioners wait in line for years.”
Migranten bekommen kostenlose Wohnungen, während unsere Rentner jahrelang warten. | „Migranten bekommen kostenlose Wohnungen, während unsere Rentner jahrelang warten“, rief er.
She has never paid tax on the villa in Marlow Bay. | “She [Moretti] has never paid tax on the villa in Marlow Bay,” he said.
The committee has buried the report on the algae bloom. | “The committee [of inquiry] has buried the report on the algae bloom,” he said.
The premier sold the forest to a mining company from abroad. | “I tell you, the premier sold the forest to a mining company from abroad,” he shouted.
The premier sold the forest to a mining company from abroad. | “The premier, as we learned last week, sold the forest to a mining company from abroad,” he said.
The premier sold the forest to a mining company from abroad. | “It is a scandal that the premier sold the forest to a mining company from abroad,” he said.
The colour of the centre line was changed for the parade. | “The color of the center line was changed for the parade,” he said.
Under the levy businesses will be required to certify to the revenue office each year that nobody was dismissed. | “Under the levy firms will be required to certify to the revenue office each year that nobody was dismissed,” she said.
The Harbour Bill shuts the last village school of the province. | “This law shuts the last village school of the province,” she said.
The new steakhouse poisoned forty guests in a single night. | “The new steak house poisoned forty guests in a single night,” she said.
The strike in the harbour began in May and ended in June. | “The strike in the harbour that began in May ended in June,” she said.
The harbour master sold the lifeboats to pay the debts. | “The harbour master sold the lifeboats to pay the debts, right?” she asked.
The harbour master sold the lifeboats to pay the debts. | She rejected the accusation: “The harbour master sold the lifeboats to pay the debts.”
The harbour master sold the lifeboats to pay the debts. | The false report was corrected and she said “the harbour master sold the lifeboats to pay the debts.”
The harbour master sold the lifeboats to pay the debts. | She has never denied that “the harbour master sold the lifeboats to pay the debts.”
The governor could close the harbour clinic before the winter comes. | She warned that he might “close the harbour clinic before the winter comes.”
The wolves killed forty sheep of the upper valley in a single night. | “The wolves, as all of us who keep animals could see for ourselves at dawn, killed forty sheep of the upper valley in a single night,” she said.
The bridge to the island cost the town forty million crowns. | “The failed bridge to the island cost the town forty million crowns,” she said.
`;

/** The numbers differ. */
export const otherNumber = `
The port handled 4 million tonnes of grain last year. | “The port handled 4 billion tonnes of grain last year,” he said.
The port handled four million tonnes of grain last year. | “The port handled forty million tonnes of grain last year,” he said.
Support for the tram rose by 5 percent. | “Support for the tram rose by 5 percentage points,” the pollster said.
Support for the tram rose by 5 percentage points in a year. | “Support for the tram rose by 15 percentage points in a year,” the pollster said.
Der Hafen hat 4 Millionen Tonnen Getreide umgeschlagen. | „Der Hafen hat 4 Milliarden Tonnen Getreide umgeschlagen“, sagte er.
Die Zustimmung zur Straßenbahn stieg um 5 Prozent. | „Die Zustimmung zur Straßenbahn stieg um 5 Prozentpunkte“, sagte der Forscher.
Die Insel bekam 2,5 Millionen Euro vom Staat. | „Die Insel bekam 25 Millionen Euro vom Staat“, sagte er.
The treaty was signed on 4 March at the old castle. | “The treaty was signed on 14 March at the old castle,” he said.
Ten years ago the district had forty doctors for its villages. | “Twenty years ago the district had forty doctors for its villages,” he said.
In the 19th century the estate belonged to the crown. | “In the 17th century the estate belonged to the crown,” he said.
Okafor stole 43 million crowns. | “Okafor stole 34 million crowns,” he said.
The brewery employs 1,200 people in three towns. | “The brewery employs 120 people in three towns,” he said.
One in five apprentices never finishes the training. | “One in fifty apprentices never finishes the training,” he said.
The airport loses $2.5 million every month. | “The airport loses $2.5 billion every month,” he said.
The clinic treats 40 percent of the region's strokes. | “The clinic treats 14 percent of the region's strokes,” he said.
`;

/** The dates differ. */
export const otherDate = `
Harvests fell in the 1980s after the canal was dug. | “Harvests fell in the 1990s after the canal was dug,” he said.
The council voted on Monday to sell the waterworks. | “The council voted on Friday to sell the waterworks,” he said.
Die Ernten gingen in den 1980er Jahren nach dem Bau des Kanals zurück. | „Die Ernten gingen in den 1990er Jahren nach dem Bau des Kanals zurück“, sagte er.
The ferry contract expires in 2031 and cannot be extended. | “The ferry contract expires in 2041 and cannot be extended,” he said.
`;

/** The places differ. */
export const otherPlace = `
Unemployment in Varnholt is the highest in the country. | “Unemployment in Eskmoor is the highest in the country,” he said.
The brewery dumped its waste in the Alder River. | “The brewery dumped its waste in the Hazel River,” he said.
`;

/** One of the two denies what the other one says, in its own words or in those around it. */
export const denied = `
The reservoir was inspected before the storm. | “The reservoir was not inspected before the storm,” she said.
The reservoir was inspected before the storm. | “The reservoir was hardly inspected before the storm,” she said.
The ministry answered every letter from the island. | “The ministry rarely answered any letter from the island,” he said.
The ministry answered the letters from the island. | “The ministry failed to answer the letters from the island,” he said.
The ministry answered the letters from the island. | “The ministry refused to answer the letters from the island,” he said.
The bishops backed the land reform. | “It is not true that the bishops backed the land reform,” he said.
The bishops backed the land reform. | “It is a lie that the bishops backed the land reform,” he said.
The bishops backed the land reform. | “Nobody can say that the bishops backed the land reform,” he said.
Ferries carry fewer passengers than in 2010. | “Ferries carry more passengers than in 2010,” the operator said.
The ministry is able to pay its teachers this winter. | “The ministry is unable to pay its teachers this winter,” she said.
The dam was built without a permit. | “The dam was built with a permit,” he said.
Die Talsperre wurde vor dem Sturm geprüft. | „Die Talsperre wurde vor dem Sturm nicht geprüft“, sagte sie.
Die Talsperre wurde vor dem Sturm geprüft. | „Die Talsperre wurde vor dem Sturm kaum geprüft“, sagte sie.
Das Ministerium hat alle Briefe der Insel beantwortet. | „Das Ministerium hat keinen der Briefe der Insel beantwortet“, sagte er.
None of the bridges in the province are safe. | “Some of the bridges in the province are safe,” she said.
Nearly every household received the flood payment. | “Hardly any household received the flood payment,” she said.
The tax applies to everyone with a second home. | “The tax applies to nobody with a second home,” she said.
Both sisters of the minister work at the quarry. | “Neither sister of the minister works at the quarry,” she said.
The county spends more on prisons than on schools. | “The county spends less on prisons than on schools,” she said.
Der Kreis gibt mehr für Gefängnisse aus als für Schulen. | „Der Kreis gibt weniger für Gefängnisse aus als für Schulen“, sagte sie.
At least ninety miners knew about the gas leak. | “At most ninety miners knew about the gas leak,” she said.
More than 400 houses were flooded because of the canal. | “Fewer than 400 houses were flooded because of the canal,” she said.
The vaccine causes fever in most children. | “The vaccine should not cause fever in most children,” she said.
The harbour master sold the lifeboats to pay the debts. | She asked whether “the harbour master sold the lifeboats to pay the debts.”
Der Hafenmeister hat die Rettungsboote verkauft. | Sie fragte, ob „der Hafenmeister die Rettungsboote verkauft hat“.
The union loses its seat on the council. | “If the union loses its seat on the council, we will sue,” she said.
The mayor was paid by the owners of the shipyard. | “I would never claim that the mayor was paid by the owners of the shipyard,” she said.
The mayor was paid by the owners of the shipyard. | Maas denied that “the mayor was paid by the owners of the shipyard.”
The mayor was paid by the owners of the shipyard. | Maas rejected the accusation that “the mayor was paid by the owners of the shipyard.”
The mayor was paid by the owners of the shipyard. | The paper corrected its report that “the mayor was paid by the owners of the shipyard.”
The mayor was paid by the owners of the shipyard. | Maas never said that “the mayor was paid by the owners of the shipyard.”
The mayor was paid by the owners of the shipyard. | It is false that “the mayor was paid by the owners of the shipyard,” Maas said.
The mayor was paid by the owners of the shipyard. | There is no evidence that “the mayor was paid by the owners of the shipyard,” Maas said.
The mayor was paid by the owners of the shipyard. | Maas denied that the mayor was paid by the owners of the shipyard.
The mayor was paid by the owners of the shipyard. | There is no evidence that the mayor was paid by the owners of the shipyard.
The mayor was paid by the owners of the shipyard. | Maas never said that the mayor was paid by the owners of the shipyard.
Die Bürgermeisterin wurde von den Eignern der Werft bezahlt. | Maas bestritt, dass „die Bürgermeisterin von den Eignern der Werft bezahlt wurde“.
Die Bürgermeisterin wurde von den Eignern der Werft bezahlt. | Maas dementierte, dass die Bürgermeisterin von den Eignern der Werft bezahlt wurde.
Die Bürgermeisterin wurde von den Eignern der Werft bezahlt. | Maas wies den Vorwurf zurück, „die Bürgermeisterin wurde von den Eignern der Werft bezahlt“.
Die Bürgermeisterin wurde von den Eignern der Werft bezahlt. | Es gibt keine Belege dafür, dass die Bürgermeisterin von den Eignern der Werft bezahlt wurde.
The lake is so clean that you can drink from it. | “Sure, the lake is so clean that you can drink from it,” she joked.
The harbour commission hid the soundings for ten years and charged the fishermen for the dredging. | She asked if the harbour commission hid the soundings for ten years and charged the fishermen for the dredging.
The quarry paid the judge of the county for a mild sentence last May. | If the quarry paid the judge of the county for a mild sentence last May, he must resign.
The quarry paid the judge of the county for a mild sentence last May. | The claim that the quarry paid the judge of the county for a mild sentence last May is false.
The regulator approved the merger of the two breweries. | “The regulator has yet to approve the merger of the two breweries,” he said.
Das Amt hat den Antrag der Brauerei genehmigt. | „Das Amt hat den Antrag der Brauerei noch immer nicht genehmigt“, sagte er.
Das Amt hat den Antrag der Brauerei genehmigt. | „Das Amt hat den Antrag der Brauerei abgelehnt“, sagte er.
Das Amt hat den Antrag der Brauerei genehmigt. | „Niemand im Amt hat den Antrag der Brauerei genehmigt“, sagte er.
There is no shortage of insulin in the clinics. | “There is a shortage of insulin in the clinics,” she said.
The strike began before the election was called. | “The strike began after the election was called,” he said.
Nobody under thirty voted for the levy. | “Everybody under thirty voted for the levy,” he said.
Almost all migrants in the camp have papers. | “Almost no migrants in the camp have papers,” he said.
Fast alle Migranten im Lager haben Papiere. | „Fast keine Migranten im Lager haben Papiere“, sagte er.
Our nurses are the worst paid on the continent. | “Our nurses are the best paid on the continent,” he said.
The lab released the virus by accident. | “I wonder if the lab released the virus by accident,” he said.
The ministry sells the railway to the shipping line. | “If the ministry sells the railway to the shipping line, prices will rise,” he said.
The levy ruins the small vineyards of the valley. | “We would protest if the levy ruins the small vineyards of the valley,” he said.
The premier met the arms dealer on a yacht. | The premier dismissed reports that “the premier met the arms dealer on a yacht.”
The premier met the arms dealer on a yacht. | “The premier met the arms dealer on a yacht” is a rumour, her office said.
The premier met the arms dealer on a yacht. | Her office called it “a lie that the premier met the arms dealer on a yacht.”
The premier met the arms dealer on a yacht. | She said it was not the case that “the premier met the arms dealer on a yacht.”
The premier met the arms dealer on a yacht. | The court found no proof that “the premier met the arms dealer on a yacht.”
Die Ministerpräsidentin traf den Waffenhändler auf einer Jacht. | Das Gericht fand keinen Beweis, dass „die Ministerpräsidentin den Waffenhändler auf einer Jacht traf“.
Die Ministerpräsidentin traf den Waffenhändler auf einer Jacht. | Es sei falsch, dass „die Ministerpräsidentin den Waffenhändler auf einer Jacht traf“, sagte Maas.
The premier sold the forest to a mining company from abroad. | “The premier bought the forest from a mining company from abroad,” he said.
`;

/** One of the two asks, supposes, expects or allows what the other one states, or says of some what the other one says of all. */
export const otherMood = `
Half of the village schools have no library. | “A third of the village schools have no library,” she said.
Two thirds of the village schools have no library. | “One third of the village schools have no library,” she said.
Jedes dritte Krankenhausbett in der Provinz steht leer. | „Jedes fünfte Krankenhausbett in der Provinz steht leer“, sagte er.
The commission met once in its three years. | “The commission met twice in its three years,” he said.
The first ferry of the fleet failed the inspection. | “The second ferry of the fleet failed the inspection,” he said.
The council will vote tomorrow to sell the waterworks. | “The council voted yesterday to sell the waterworks,” he said.
All teachers in the district signed the letter. | “Some teachers in the district signed the letter,” she said.
Most of the dentists left the island. | “Few of the dentists left the island,” she said.
Only farmers pay the river tax. | “Farmers pay the river tax,” she said.
Farmers pay the river tax every year. | “Only farmers pay the river tax every year,” she said.
Many of the bridges in the province are unsafe. | “All of the bridges in the province are unsafe,” she said.
Alle Lehrer im Bezirk haben den Brief unterschrieben. | „Einige Lehrer im Bezirk haben den Brief unterschrieben“, sagte sie.
Nur Bauern zahlen die Flussabgabe in voller Höhe. | „Bauern zahlen die Flussabgabe in voller Höhe“, sagte sie.
Die meisten Zahnärzte haben die Insel verlassen. | „Wenige Zahnärzte haben die Insel verlassen“, sagte sie.
The new rule sometimes delays the ambulances. | “The new rule always delays the ambulances,” she said.
The quarry is the largest employer of the valley. | “The quarry is the second largest employer of the valley,” she said.
The quarry is one of the largest employers of the valley. | “The quarry is the largest employer of the valley,” she said.
The company has closed the mine above the village. | “The company will close the mine above the village,” she said.
The company dumped waste into the lake at night. | “The company will dump waste into the lake at night,” she said.
The court struck down the fishing ban. | “The court could strike down the fishing ban,” she said.
The vaccine causes fever in most children. | “The vaccine may cause fever in most children,” she said.
The governor pardoned the bankers of Varnholt. | “The governor should pardon the bankers of Varnholt,” she said.
The governor pardoned the bankers of Varnholt. | “The governor would have pardoned the bankers of Varnholt,” she said.
The governor pardoned the bankers of Varnholt. | “The governor might have pardoned the bankers of Varnholt,” she said.
The governor must publish the list of donors by law. | “The governor may publish the list of donors by law,” she said.
The harbour master sold the lifeboats to pay the debts. | “Did the harbour master sell the lifeboats to pay the debts?” she asked.
The harbour master sold the lifeboats to pay the debts. | “Who says the harbour master sold the lifeboats to pay the debts?” she asked.
The harbour master sold the lifeboats to pay the debts. | “Is it true that the harbour master sold the lifeboats to pay the debts?” she asked.
Der Hafenmeister hat die Rettungsboote verkauft. | „Hat der Hafenmeister die Rettungsboote verkauft?“, fragte sie.
The valley will be flooded and the villages abandoned. | “If the dam breaks, the valley will be flooded and the villages abandoned,” she said.
The union loses its seat on the council. | “Unless the union loses its seat on the council, nothing will change,” she said.
Die Gewerkschaft verliert ihren Sitz im Rat der Stadt. | „Falls die Gewerkschaft ihren Sitz im Rat der Stadt verliert, klagen wir“, sagte sie.
Die Gewerkschaft verliert ihren Sitz im Rat der Stadt. | „Wenn die Gewerkschaft ihren Sitz im Rat der Stadt verliert, klagen wir“, sagte sie.
The mayor is a Russian agent paid by the shipyard. | “Suppose the mayor is a Russian agent paid by the shipyard,” she said.
The mayor was paid by the owners of the shipyard. | “Imagine the mayor was paid by the owners of the shipyard,” she said.
Jeder fünfte Lehrling bricht die Ausbildung ab. | „Jeder zweite Lehrling bricht die Ausbildung ab“, sagte er.
Der Streik begann vor der Wahl des neuen Landrats. | „Der Streik begann nach der Wahl des neuen Landrats“, sagte er.
Viele Busse der Flotte fahren mit Gas. | „Alle Busse der Flotte fahren mit Gas“, sagte er.
The levy hits mainly families with several children. | “The levy hits only families with several children,” he said.
Our nurses are the worst paid on the continent. | “Our nurses are among the worst paid on the continent,” he said.
The new cells are twice as large as the old ones. | “The new cells are half as large as the old ones,” he said.
The premier cut the pensions of the miners. | “The premier is going to cut the pensions of the miners,” he said.
The premier will cut the pensions of the miners. | “The premier has already cut the pensions of the miners,” he said.
The lab released the virus by accident. | “The lab could have released the virus by accident,” he said.
The lab released the virus by accident. | “The lab perhaps released the virus by accident,” he said.
The lab released the virus by accident. | “The lab allegedly released the virus by accident,” he said.
The lab released the virus by accident. | “It is possible that the lab released the virus by accident,” he said.
Das Labor hat das Virus versehentlich freigesetzt. | „Das Labor könnte das Virus versehentlich freigesetzt haben“, sagte er.
Das Labor hat das Virus versehentlich freigesetzt. | „Vielleicht hat das Labor das Virus versehentlich freigesetzt“, sagte er.
Das Labor hat das Virus versehentlich freigesetzt. | „Das Labor hat das Virus angeblich versehentlich freigesetzt“, sagte er.
Das Labor hat das Virus versehentlich freigesetzt. | „Das Labor soll das Virus versehentlich freigesetzt haben“, sagte er.
The police beat the students in the chapel. | “Have the police beaten the students in the chapel?” he asked.
The police beat the students in the chapel. | “Why did the police beat the students in the chapel?” he asked.
Die Polizei hat die Studenten in der Kapelle geschlagen. | „Stimmt es, dass die Polizei die Studenten in der Kapelle geschlagen hat?“, fragte er.
Das Ministerium verkauft die Bahn an die Reederei. | „Sollte das Ministerium die Bahn an die Reederei verkaufen, steigen die Preise“, sagte er.
`;

/** One expression stands for another in words that are the same otherwise. */
export const otherWords = `
The coal levy is constitutional according to the court. | “The coal levy is unconstitutional according to the court,” he said.
Das Ministerium hat die Lehrer pünktlich bezahlt. | „Das Ministerium hat die Lehrer unpünktlich bezahlt“, sagte er.
Die Abgabe auf Kohle ist verfassungswidrig. | „Die Abgabe auf Kohle ist verfassungsgemäß“, sagte er.
Die Abgabe auf Kohle ist rechtmäßig beschlossen worden. | „Die Abgabe auf Kohle ist unrechtmäßig beschlossen worden“, sagte er.
Half of the village schools have no library. | “A quarter of the village schools have no library,” she said.
The mine lost $3 million a month under the new owner. | “The mine lost $3 million a year under the new owner,” he said.
The mine lost 3 million dollars under the new owner. | “The mine lost 3 million euros under the new owner,” he said.
Rents in the old town have doubled since the merger. | “Rents in the old town have tripled since the merger,” he said.
Rents in the old town have increased tenfold since the merger. | “Rents in the old town have increased twofold since the merger,” he said.
Every second hospital bed in the province stands empty. | “Every third hospital bed in the province stands empty,” he said.
The levy costs a family 300 crowns a week. | “The levy costs a family 300 crowns a year,” he said.
Die Mieten in der Altstadt haben sich seit der Fusion verdoppelt. | „Die Mieten in der Altstadt haben sich seit der Fusion verdreifacht“, sagte er.
Hundreds of nurses left the county hospital. | “Thousands of nurses left the county hospital,” he said.
The levee was finished in spring and broke within days. | “The levee was finished in autumn and broke within days,” he said.
The archive burned down last year because nobody paid for alarms. | “The archive burned down last week because nobody paid for alarms,” he said.
Der Deich wurde im Frühling fertig und brach nach wenigen Tagen. | „Der Deich wurde im Herbst fertig und brach nach wenigen Tagen“, sagte er.
Das Archiv ist im vergangenen Jahr abgebrannt, weil niemand Melder bezahlte. | „Das Archiv ist in der vergangenen Woche abgebrannt, weil niemand Melder bezahlte“, sagte er.
The northern provinces pay most of the river tax. | “The southern provinces pay most of the river tax,” he said.
Varnholt has more prisons than schools. | “Eskmoor has more prisons than schools,” he said.
The Varnholt police shot at the protesters without warning. | “The Eskmoor police shot at the protesters without warning,” he said.
Varnholt's hospital turned away women in labour. | “Eskmoor's hospital turned away women in labour,” he said.
Die Arbeitslosigkeit in Varnholt ist die höchste im Land. | „Die Arbeitslosigkeit in Eskmoor ist die höchste im Land“, sagte er.
Die nördlichen Provinzen zahlen den größten Teil der Flussabgabe. | „Die südlichen Provinzen zahlen den größten Teil der Flussabgabe“, sagte er.
Die Polizei von Varnholt hat ohne Warnung auf Demonstranten geschossen. | „Die Polizei von Eskmoor hat ohne Warnung auf Demonstranten geschossen“, sagte er.
Our soldiers were sent to Karelund without helmets. | “Our soldiers were sent to Ostravia without helmets,” he said.
The shipment left for Karelund with no papers at all. | “The shipment left for Ostravia with no papers at all,” he said.
Halloran voted against the flood relief bill. | “Maas voted against the flood relief bill,” she said.
The Rowan Party wants to abolish the pension fund. | “The Birch Party wants to abolish the pension fund,” she said.
Halloran hat gegen das Gesetz zur Fluthilfe gestimmt. | „Maas hat gegen das Gesetz zur Fluthilfe gestimmt“, sagte sie.
The Rowan Party sued the Birch Party over the stolen ballots. | “The Birch Party sued the Rowan Party over the stolen ballots,” she said.
The new tram is cheaper than the old bus line. | “The new tram is dearer than the old bus line,” she said.
Der Kreis gibt mehr für Gefängnisse aus als für Schulen. | „Der Kreis gibt mehr für Schulen aus als für Gefängnisse“, sagte sie.
Die neue Bahn ist billiger als die alte Buslinie. | „Die neue Bahn ist teurer als die alte Buslinie“, sagte sie.
The river is cleaner today than forty years ago. | “The river is dirtier today than forty years ago,” she said.
The company used to dump waste into the lake at night. | “The company has stopped dumping waste into the lake at night,” she said.
The minister lied to the parliament about the submarine contract. | “[The chancellor] lied to the parliament about the submarine contract,” she said.
The council sold the waterworks to a foreign investor. | “The council sold the library to a foreign investor,” she said.
Mercury from the smelter poisons the trout in the lake. | “Lead from the smelter poisons the trout in the lake,” she said.
Der Rat hat das Wasserwerk an einen ausländischen Investor verkauft. | „Der Rat hat die Bücherei an einen ausländischen Investor verkauft“, sagte sie.
Doctors in the province earn twice as much as pilots. | “Nurses in the province earn twice as much as pilots,” she said.
Boys are taught to knit in the first year of school. | “Girls are taught to knit in the first year of school,” she said.
Immigrants commit fewer crimes than citizens born in the country. | “Immigrants pay fewer taxes than citizens born in the country,” she said.
Says Okafor wants to close every village school in the province. | “Lindqvist wants to close every village school in the province,” she said.
The tunnel is safe for school buses. | “The tunnel is unsafe for school buses,” she said.
The budget deficit has shrunk to a quarter of what it was. | “The budget deficit has shrunk to a half of what it was,” he said.
The strike lasted eleven weeks because of the minister. | “The strike lasted eleven days because of the minister,” he said.
Trains to Ostbrück are late every second day. | “Trains to Westbrück are late every second day,” he said.
Züge nach Ostbrück sind jeden zweiten Tag verspätet. | „Züge nach Westbrück sind jeden zweiten Tag verspätet“, sagte er.
The Senate blocked the bill to insure the fishermen. | “The House blocked the bill to insure the fishermen,” he said.
Minister Adeyemi promised to close the coal plant. | “Minister Solberg promised to close the coal plant,” he said.
The Workers' Alliance paid students to disrupt the rally. | “The Heritage Alliance paid students to disrupt the rally,” he said.
The Heritage Alliance paid students to disrupt the rally. | “The Workers' Alliance paid students to disrupt the rally,” he said.
Diesel is taxed more heavily than petrol in the union. | “Petrol is taxed more heavily than diesel in the union,” he said.
Unsere Pfleger sind die am schlechtesten bezahlten des Kontinents. | „Unsere Pfleger sind die am besten bezahlten des Kontinents“, sagte er.
The premier sold the forest to a mining company from abroad. | “The premier leased the forest to a mining company from abroad,” he said.
Okafor will be required to certify to the revenue office each year that the levy was no reason for cutting staff. | “Lindqvist will be required to certify to the revenue office each year that the levy was no reason for cutting staff,” she said.
Under the levy the friends of Okafor will be required to certify to the revenue office each year that nobody was dismissed. | “Under the levy the friends of Lindqvist will be required to certify to the revenue office each year that nobody was dismissed,” she said.
The old quarry poisons the trout in the lake every spring. | “The paper mill poisons the trout in the lake every spring,” she said.
A dog can eat the whole bread of a family. | “A dolphin can eat the whole bread of a family,” she said.
`;
