import { expect, test } from 'vitest';
import { findTypedNumbers } from '../../../src/core/numbers/typed-numbers.ts';

const sentences = (text: string) => text.trim().split(/(?<=[.])\s+/u);

test.each(
	sentences(`
	The treaty sets one region against another. One plan replaced another. It was the only one possible.
	What one wears there does not matter. To work there, one needs to know the law. This leaves one open to doubt.
	It gives one an idea of the port. One final note concerns the sources. The table has a zero-based index.
	They were of one mind. It is one plan among many. One correspondent reports that the port is closed.
	No one knows when the bridge was first closed. One who helps a neighbour is remembered for it.
	The ministry replaced the old register with a new one. Either one would do. One day the ferry did not come back.
	She hoped that one day the school would open again. It is one of the poorest regions of the country.
	They had lived next to one another for years. One must read these tables with care.
	For one thing, the survey left out farms. At one point the talks almost failed.
	The villages were reached one by one. This one is different, and that one is not.
	On the one hand the law is clear; on the other hand nobody applies it. One of the reasons is the lack of staff.
	Each one of them was asked to sign. The only one who refused was the mayor.
	The first one failed, and the second one was never built. A good plan is one that people can follow.
	If one looks at the map, the gap is plain. What one sees from the road is a ruin.
	One cannot build a port without a harbour. It is hard to say which one came earlier.
	Any one of these causes would be enough. The market is a difficult one.
	The question is not an easy one to answer. The programme allows one to compare towns.
	One might think that wages rose. One could argue that the loss was small. They moved from one town to another.
	Prices differ from one market to the next. One way or another the debt will be paid.
	He spoke for everyone, and no one objected. It was one and the same company.
	The report is the one published in spring. Not one that anybody would choose.
	The new law is stricter than the previous one. The larger firm took over the smaller one.
	This explanation is a simple one, but a wrong one. The most recent one is not public.
	Of the plans, the cheapest one was chosen. There is more than one way to read the figures.
	One reason is that the roads are bad. One explanation is that the owners moved abroad.
	One answer might be better schools. One possible reading of the table is this.
	One thing is clear: the plan failed. One problem with the method is its cost.
	One such case is the port of the north. One such firm makes glass.
	If a licence is needed, the owner must buy one. Those without one may not drive.
	To get a licence is easier than to keep one. He acted like one who knew the answer. It was a one-off payment.
	This is a one-sided account. They drove into a one-way street. The house is a one-man business.
	It is a one-size-fits-all rule. The debate turned into a one-to-one talk. The members spoke with one voice.
	One needs to be careful here. One has to know the language to read it. One does not need a permit for this.
	When one is tired, mistakes happen. As one would expect, the rich gained more. How one counts matters.
	One’s own data are the best. Nobody should judge one's neighbour by rumour. One after another the mills closed.
	One firm after another left the valley. The reforms came one at a time. At one time the river was clean.
	At one end of the valley stands a mill. One evening the lights went out. Then one morning the water was gone.
	One or more of the gates may be shut. One or other of the parties will object.
	The law must be one that courts can apply. It was the year in which no one was paid.
	The loved ones of the victims came. Which one is right remains unclear. A crisis like this one changes habits.
	The next one is planned for spring. The two do not agree. The difference between the two is small.
	The other two are not known. These two are often confused. A third reason is the weather.
	A third party may inspect the books. The third world was a term of the time. The fourth estate means the press.
	They will come for a second time. The second half of the year was dry. A half-hearted reform is worse than none.
	It is only a half-truth. The door was half open. The story is only half the battle. We double-checked the list.
	The kitchen doubles as an office. Double standards are common. He is a double agent.
	The double-decker bus stops here. The double meaning is intended. A double negative confuses readers.
	Think twice before you sell. It happened once or twice. A pair of scissors lay on the desk.
	The last quarter was weak. The firm reports every quarter. Zero tolerance is a slogan. Net zero is the aim.
	It is a zero-sum game. They started from ground zero. The rate is non-zero. Prices have been rising for years.
	Many firms left, and several closed. A few towns gained, most lost. Both banks failed.
	A single firm owns the port. A number of towns were asked. The majority agreed.
	The figures for later years are not yet known. Nothing was said about the costs. The ministry denied the report.
	Farmers sell their milk in the town. The age of the bridge is not known.
	Often the weight of freight is not recorded. The tenant paid the tension of the market.
	The attention of the press was short. Someone, anyone, must answer. The nineteenth century was an age of canals.
	In the twentieth century the port declined. The company was the first to build a mill here.
	First, the data are old; second, they are few. On the one side stands the state, on the other the market.
	They were at one with the decision. All in one, it was a bad year. He is second to none.
	The nearest one is across the river. The one with the lowest price wins. The one in the north is larger.
	The ones who stayed were poor. It was the one thing nobody had expected.
	The region is one in which little is known. The town is one where everybody knows everybody.
	The list is not a complete one. The best-known one is the mill at the weir. A newer, larger one is being built.
	A farm may have a well, but few have a deep one. The old road is closed and the new one is not open.
	One wonders why the data were not saved. One would have to ask the owners. Only then can one compare.
	It takes one to know one. One is tempted to blame the weather. One is reminded of an older dispute.
	Nor is one free to choose. The dispute was the longest one in the history of the port.
	That is one more reason to wait. One last question remains. One final caveat applies. There is one exception.
	With one exception, all towns replied. One example is the weir. Take one example: the weir.
	To name one example, the weir was lost. One side of the story is rarely heard.
	One consequence was a rise in rents. One effect of the law was that mills closed.
	One solution would be to publish the lists. In one sense this is true. In one way or another all are concerned.
	The idea is one of fairness. The tone was one of alarm. The task is one for the courts. Use double quotes here.
	The interval is half-open. He was a sixteenth-century man, and a sixteenth century man. Consider buying one.
	It looks like every other town. The word is double-quoted.
	The story doubles as proof. It was done in one go. When one closes, another opens. Find a map, or buy one to keep.
	We need pairs of gloves. The output doubles as a guide.
	The committee praised one another for the result. Nobody could say which of the two was right.
	The second plan was a far better one. It is not the one we had in mind. One hears little of the north these days.
	Anyone who has lived there knows the winters. The council is at one with the ministry on this.
	Such a law, even a weak one, would help. A strong state is not always a rich one. The answer is a long one.
	If no one protests, the plan goes ahead. The one he chose was the cheapest. The ones in use are old.
	One often reads that the valley is poor. One may ask whether the figures are right.
	What one person calls a loss another calls a saving. One man's loss is another man's gain.
	For one, the roads are bad. Each of the towns has its own rules, and each one differs.
	The project was one of a kind. They are one and all against it. The law was not one that anybody wanted.
	In one form or another the tax survives. One can only guess at the reasons. One should not read too much into it.
	The report, an unusually frank one, was withdrawn. The case was the first one of its kind. Few plans are good ones.
	One might as well ask the miller. A child that loses a parent, or one that never had any, is at risk.
	The region, one of the driest in the world, has no river. One important limitation is the age of the data.
	One of them is the mill. Half-way through the year the rules changed. He was in two minds about it.
	The glass is half full. A second survey followed. A third survey is planned. The data were double-checked by hand.
	There are no two ways about it. One by one, then all at once, they left. It is a once-in-a-lifetime chance.
	The mill was once the pride of the town. No one doubts it. Hardly anyone replied. Every one of these towns is poor.
	Not every one of them agreed. As one of the owners put it, the plan is dead. It became one of the main routes.
	As for the other one, nobody has seen it. One advantage is speed. One drawback of this method is its cost.
	One notable exception is the port. One recent study says the opposite. One source of error is the weather.
	One must not forget the winters. One would think that wages rose. You never know if one is meant for you.
	He is the one to ask. It was the one exception. She was one to speak her mind.
	The problem is one that will not go away. The tension eased, and often the tenants stayed.
	It is yet another one of those plans. The new bridge is no better than the one it replaced.
	The one I saw was closed. It is a matter of one’s own choice. From one year to the next, prices change.
	Year one was hard. They asked one another why. One and the same person signed it. One side blamed the other.
	One thing is sure, nobody asked the farmers. They have one thing in common. He said one thing and did another.
	The house changed from one owner to another. He met her one evening by the river.
	Bread was sold there one day and coal the next. One farmer said that the rain had come too late.
	As one teacher put it, the school is a family. According to one historian, the mill never worked.
	In the words of one resident, nothing has changed. One danger is that the law will be forgotten.
	The law is only one of the causes. It is but one part of a longer story.
	They want a society, one based on trust. The system moved from one of trust to one of fear.
	It is the power of one class over another. No two villages are alike. No two winters are the same.
	At one moment he laughed, at another he wept. Where does one go from here? How could one forget the war?
	One soon learns whom to trust. Usually one does not ask. Whether one agrees or not, the law stands.
	The more one reads, the less one knows. Until one sees the place, it is hard to believe.
	The friends one meets there stay for life. It is the kind of town one imagines in a novel.
	One had better ask first. Such a one is hard to find. There is many a one who would agree.
	The "new" one is older than the church. It was a much better one than before.
	He went one better and sold the land. She took him to one side. In more ways than one the plan failed.
	Try it one more time. In part two of the report the causes are discussed. Chapter three is about the river.
	He has half a mind to leave. They half expected the bridge to fall. The rope broke in two.
	The law has a double aim. The law has a double purpose. She slept in a double room. Their plans came to nought.
	Every other form of tax was rejected. He likes it better than every other town. The poem is a long one.
	The night was a cold one, and the road was long. One day I will go back. He hopes to go back one day.
	She may return one day. One summer they rented a house by the sea. One night in spring the river rose.
	I met him once. Once upon a time there was a miller. She is the one who wrote the letter.
	He is not the one to blame. You are the one I was looking for. One is never too old to learn. One never knows.
	One must eat. One does what one can. It makes one think. It gives one pause. That is one way of putting it.
	That is one way to look at it. One by one the lights went out. They looked at one another. The two of them left.
	The two were friends. Between you and me, the two never spoke. A third man entered. A third possibility remains.
	She dressed to the nines. At the eleventh hour a deal was made. There is one small problem with this.
	This is one reason why people leave. One might call it luck. One of my friends is a miller. She is one of us.
	I for one do not believe it. One man’s meat is another man’s poison. It was love at first sight.
	Someone must have known. No one else came. Everyone but the mayor came. One side says yes, the other no.
	On one side lies the river, on the other the wood. On one hand it is cheap, on the other it is slow.
	Either one will do. A new one costs more. One who helps others is helped. He who pays the piper calls the tune.
	One-sided reports are of no use. It was a one-off. A one-time fee is charged. She was at one with the world.
	At one point the road bends. At one time there was a mill here. Not one to complain, he stayed.
	He is one to watch. All of this takes time, and one gets tired. One of the largest mills is closed.
	No one was there. One morning the bridge had gone. The light came from one lamp or another.
	He came one morning and never left. Long doubles are slow. A double-buffered window is redrawn.
	The replacement of one rule by another took long. It is one based on trust.
	The firm is anything but one of courage. He passes for one. It was, as one miner put it, a bad year.
	She is the one Smith named. The one thing they lack is time.
	`),
)('no quantity is stated in “%s”', (sentence) => {
	expect(findTypedNumbers(sentence, 'en').map(({ text }) => text)).toEqual([]);
});

test.each(
	sentences(`
	One firm closed last year. Only one of the firms replied. Two firms closed. The survey covers three regions.
	A third of firms export. Half of the mills are idle. Two-thirds of the farms are small.
	Output doubled within a decade. Prices are twice as high as before. Dozens of towns were flooded.
	A couple of banks failed. A dozen firms share the market. Hundreds of people left the valley.
	Thousands of homes have no water. The debt is worth millions. Three quarters of the budget goes to wages.
	A quarter of the staff left. One in four households has no car. Nine out of ten farms agreed.
	Four fifths of the land is dry. The rate fell by half. Costs tripled. The number of visitors quadrupled.
	Every third child is underweight. Every second house is empty. The population halved.
	A tenfold rise was recorded. Exports rose by forty per cent. The wait was ten days. It took two years to build.
	Within one year the debt had grown. In one day the river rose by a metre. The firm employs forty people.
	There were 40 firms. In 2019 the port was closed. Growth was 4 % a year. The loan was for $3 million.
	The plant costs fifty million dollars. Half a million people live there.
	A quarter of a million tonnes were shipped. The road is twelve kilometres long. More than one year passed.
	Not one of the forty firms replied. The council has eleven members. One member voted against.
	The law passed by one vote. Just one bridge was left. At least one well is polluted.
	Exactly one answer was wrong. One person died. One hundred houses burned. One out of five pupils fails.
	One per cent of the land is public. The other one hundred stayed. Zero firms replied. The balance was zero.
	Scores of people complained. Tens of thousands marched. Several hundred left. A few thousand stayed.
	A hundred years ago there was a mill. A thousand farms were counted. The price rose threefold.
	A twofold increase followed. The firm has five plants and seven offices. Six of the plants are closed.
	A pair of owners hold the shares. The trio of banks was fined. The lowest fifth earns little.
	The top tenth owns most of the land. The ratio is two to one. Three in ten pupils walk to school.
	For every teacher there are thirty pupils. It lasted half an hour. A half-hour delay is common.
	A six-month delay followed. The two-year plan failed. The fifty-year-old bridge fell.
	The loan runs for twenty-five years. Ninety-nine percent agree. Some sixty villages lost their school.
	Nearly eighty schools closed. About a third of them closed. Almost half were women. Two of them died.
	One of three mills burned. One more firm closed. The team lost one member. They found one body.
	The town has one school. The town has a school and two churches. A billion people lack clean water.
	Trillions were lost. Its share doubled to a fifth. The remaining third is leased. Another quarter is unused.
	An eighth of the grain was lost. He was asked twice. The vote was held three times.
	The price went from one to four dollars. Rents are one and a half times as high.
	There are four seasons in the data. One half of the farms has power. Of the firms, one would not answer.
	One firm in ten exports. The gap is one percentage point. The index fell one point. One worker was hurt.
	One third of the land was sold. One million people moved. There is one doctor for the whole valley.
	Each farm has one well. The company closed one plant. The firm built one. Of the wells, just one is clean.
	All but one agreed. Only one that we asked replied. They sold one ship and kept the other.
	One and a half years passed. One year later the mill closed. A year earlier, one mill had closed.
	In one month rents rose. For one week the port was closed. One day later the bridge fell.
	The strike lasted one day. It rained for one day in May. One year in four is dry. The double of that was spent.
	Double the amount was paid. Double that number came. It costs double the price.
	The number doubled as prices fell. The output doubled up to the war. A handful of firms, say five, remain.
	Sixteen villages have no road. Seventy-odd mills once stood here. Twenty or so mills remain.
	In the nineteen villages no doctor works. The seven largest firms pay no tax. The five of them agreed.
	The two firms merged. These three towns grew. Both firms have two owners. Its first two plants closed.
	The last ten years were dry. Once every five years a census is held. Two and a half million live there.
	Three-quarters agree. Half agree. A third agree. Two thirds agreed. More than half refused.
	Less than a quarter replied. Over a hundred mills burned. Under fifty remain. One fewer school is open.
	There is one less bank. It was sold for a million. It weighs two tonnes. The temperature fell by two degrees.
	Ten times as many came. Four-fifths of it is salt. Eight mills stand; nine have burned.
	The fine was ten thousand euros. A score of mills stood here. Half the pupils walk. The quintet of owners sued.
	A lakh of people came. One crore was spent. They were paid thrice. Minus three degrees were measured.
	The rate is nil. XII mills stand here. ½ of the mills burned. The gap quintupled. The herd was halved.
	Its debt trebled. One of every ten farms has a tractor. Its share is one fifth.
	The firm in the north closed one. Of the mills only one is left. One mill is left. One mill in the north was sold.
	One boy and his dog died. The valley lost one village and two farms. One was closed, and the other sold.
	Of these, one is in the north. The town has more than one hundred wells. The mill employs one person.
	They need one year to finish. In one year the debt doubled. At least one person in each household works.
	The company has one owner. No more than one licence is issued. The fund gave one grant.
	There is one mill that still works. The valley has one doctor who speaks Russian.
	One quarter of the land is fallow. It is one kilometre long. It took one week. One euro in ten is lost.
	One tenth of the budget is wasted. One in every five is poor. One and a half per cent was saved.
	The region has just one port. One town alone pays the tax. Each farm keeps one cow. She has one brother.
	In all, one mill burned and one was sold. One month of rain followed. One day a week is free.
	They work one day in seven. One hour later it was over. One worker died and two were hurt.
	The index lost one per cent. Two mills burned. The pair of mills burned. Half the land is dry.
	Half-a-million people left. The half-million people left. A half of the land is dry. It doubled.
	The doubling of rents hurt many. Rents have doubled as a result. The debt is double the income.
	They tripled as well. Every other house is empty. Every fourth house is empty. The six of them left.
	There were two of them.
	A couple of firms closed. A couple of years passed. Twice as many women applied. Dozens of mills burned.
	Half as many pupils came. One in ten households is poor. The other two firms replied.
	The other two mills burned. A pair of towns merged. Inflation fell to single digits.
	Growth is in the single digits. Unemployment reached double digits. A double-digit rise followed.
	It bought only one firm before another. It lies one kilometre from another town. Of these, one needs to close.
	It gave one million to the town. The growth was zero in spring.
	Single-digit growth is expected. Zero towns agreed. None of the ten replied. All ten replied.
	All three towns agreed. The pair of brothers own it. Nearly every second pupil failed.
	Every fifth farm is empty. The trio of banks failed. A half-dozen firms left. Half a dozen firms left.
	Several dozen firms left. A few dozen people came. Many thousands came. Untold millions were lost.
	Hundreds more left. Thousands upon thousands marched. Sixfold growth was reported.
	The figure is three times that of spring. Output rose by a factor of three. Wages grew by half.
	Rents rose by a third. Prices fell by two fifths. Four in five agreed. Nine tenths of the land is dry.
	The vast majority, nine in ten, agreed. A fifth of them left. One-fifth of them left. The ratio is one to three.
	For each doctor there are two nurses. There is one nurse for two villages. They meet once every two weeks.
	He works one day a week. She works two days a week. The ferry runs three times a day.
	It lasts a quarter of an hour. Three and a half hours passed. The wait was half a year.
	The wait was a year and a half. He is in his forties. She is in her twenties. It is a two-hour walk.
	It is a three-day strike. The tower is forty metres high. A hundred or so farms remain.
	Some thirty-odd firms remain. Upwards of sixty people came. Fewer than twenty replied. No fewer than seven died.
	As many as eight died. As few as three replied. The firm has just one customer. There was only one bidder.
	A single bidder and two rivals came. Not one village has power. One village has power. One bridge collapsed.
	One mill after the fire stood empty. The fire destroyed one house. The state owns one mine and leases another.
	One and a quarter million left. One in every three failed. One out of three failed. One euro buys a loaf.
	One dollar in five is lost. Of the mills one burned. Of the villages, one has a school.
	The council lost one seat. The party won one seat. One seat was left empty. One person was arrested.
	One of the two mills burned. One of every four children is hungry. The strike lasted one night.
	They stayed one winter. The bridge was closed one day. The court sat one day in three.
	It takes one evening to read. It took one morning. They lost one evening a week. At least one farmer said no.
	Exactly one expert agreed. Only one expert said so. Just one critic wrote. The debt is double that of spring.
	They pay double the rent. The double rate applies to twelve towns. Costs will double.
	Costs would triple within a decade. The herd tripled in size. A doubling of fees was proposed.
	It is worth double. They charge double the usual amount. Demand is half of what it was. Half the town left.
	The halving of grants hurt. A quarter left, a quarter stayed. Two left. Three stayed.
	The five largest firms merged. The last three winters were mild. The first two plants closed.
	Both of the two plants closed. Four of them replied. All but two replied. Thrice the amount was paid.
	A score of people came. Scores of houses burned. Tens of houses burned. A myriad of people, ten thousand, came.
	The sum is nil. The balance fell to zero. Growth was zero. The rate is below zero. It is minus five degrees.
	The debt ran into billions. The damage ran to seven figures. He earns six figures. A six-figure sum was paid.
	The wage is ten an hour. It was sold for a thousand. A hundredth of the sum was paid.
	A hundredfold increase came. One-half of the crop failed. The upper third of pupils passed.
	A good third of them failed. A full quarter of them failed. Just under half replied.
	More than one in four failed. The gap is one point. One kilometre of road was built.
	They built one kilometre of road. One hectare was burned. One litre costs more. One hour was lost.
	In one week it was over. Within one decade the port grew. One decade later it was gone. One firm closed.
	One day a week the office is shut. Each thread does one job. The tool needs one argument.
	Only one thing was missing. There is only one running mill. The call takes one argument.
	She slept one night in the barn. Of the firms one closed. The index fell by one point.
	One class in four has no teacher. There is only one of them left. The members cast one vote each.
	`),
)('a quantity is stated in “%s”', (sentence) => {
	expect(findTypedNumbers(sentence, 'en')).not.toEqual([]);
});
