/** Invented people of both parties and none, who take turns. */
export const PEOPLE = [
  ['Odile Hartmann', 'council member', 'a Democrat'],
  ['Brant Ellery', 'council member', 'a Republican'],
  ['Noor Castellan', 'mayor', 'an independent'],
  ['Wendell Ashgrove', 'state senator', 'a Republican'],
  ['Ines Okonjo-Reyes', 'state senator', 'a Democrat'],
  ['Tobias Fenn', 'harbor master', 'who belongs to no party'],
] as const;

export const SAID = [
  'The pier has cost this town more in paint than it ever earned in fares',
  'Nobody asked the people who cross before sunrise what they would do without the boat',
  'A budget is a promise, and this one was broken before the ink was dry',
  'We counted the riders twice, and both times there were fewer than 400 a week',
  'If the state will not pay for the lock, then the state may not close it either',
  'My door is open, but I will not sign a contract that I was not allowed to read',
  'Three of the five bids came in under $2 million, and we took the fourth',
  'It is a small levy, and it ends in six years unless the voters say otherwise',
  'There is not a single line in this plan about the school bus',
  'The engineers told us in 2022 that the wall would hold until 2040',
] as const;

export const TOLD = [
  'The vote followed two hearings at which 41 residents spoke, most of them against the change.',
  'The town bought the landing in 1968 and has repaired it four times since.',
  'A report by the county engineer put the cost of a new wall at $11.3 million.',
  'Trucks have been kept off the northern bridge since a beam cracked last winter.',
  'The committee will meet again in the second week of January.',
  'Neither office answered questions that were sent on Monday.',
  'The contract runs for nine years and can be ended by either side after three.',
  'Some of the shops on Weir Street have put signs in their windows.',
  'Ridership fell during the flood and has not come back to what it was.',
  'The plan sets aside money for a second ramp but not for the people who would run it.',
] as const;

export const CITED = [
  'Opponents say that the order violates the Equal Protection Clause of the 14th Amendment.',
  'The suit was brought under 42 U.S.C. § 1983.',
  'The town relies on the Clean Water Act and on 33 CFR 323.2.',
  'A federal judge had stopped an earlier plan under the Voting Rights Act of 1965.',
  'The measure, known as Measure P, needs two thirds of the vote.',
  'The grant was part of the Inflation Reduction Act.',
] as const;

export const HEADINGS = ['What the plan says', 'Who would pay', 'What comes next', 'How other towns decided'] as const;
