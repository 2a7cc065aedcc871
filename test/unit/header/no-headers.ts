/** Pages without a story of their own, as sites of the time had them: forms, rules, reviews, guides. All invented. Pages are parted by '==='. */
const PAGES = String.raw`
How to send in a story
Thank you for wanting to send us something! To save the archivist's nerves, please copy the form below into your e-mail and fill it in.
Title:
Author:
E-mail: (will not be shown if you say so)
Rating: (G to NC-17, see the chart)
Pairing: (if any)
Warnings: (anything a reader should know)
Summary: (three lines at most)
Disclaimer: (yes, you do need one)
Your story must be in plain text or HTML. Do not send Word files, they will be deleted unread.
We do not accept unfinished stories, and we do not accept anything that has not seen a beta reader.
If you have not heard from us in two weeks you may write again.
===
The Blue Lantern Awards 2003
Nominations are open until March 31. Read the rules before you nominate!
1. Every story must have been finished in the last year.
2. You may nominate no more than three stories in each category.
3. Authors may not nominate themselves.
4. Voting starts on April 7, one vote for each e-mail address.
Categories: Best Drama, Best Humor, Best Romance, Best Newcomer
To nominate, send the title, the author, the rating and the address of the page to the committee.
Winners get a banner that they can put on their own site.
===
Fic Rec: The Cartographer's Winter by Saltmarsh
Title: The Cartographer's Winter
Author: Saltmarsh
Fandom: Highlander
Rating: R
Length: 40,000 words
I cannot tell you how many times I have read this one. The author takes two people who never spoke on screen and makes you believe that they always did.
What makes it work is the pace. Nothing is hurried, and the jokes come when you need them.
If you only read one long story this month then make it this one. Then go and leave her a comment.
===
Episode Guide: Season Three
3.01 The Long Tunnel
Written by: R. Harmon
Directed by: L. Peters
Original airdate: 9/24/99
Guest stars: Ann Miller as Dr. Voss, Tom Reed as the Guard
Synopsis: The team is sent to a mine where three men have vanished. Harris has to go down alone.
Comments: A slow start to the season, but the last ten minutes are worth it.
3.02 Glass
Written by: M. Ortega
Directed by: S. Wong
Original airdate: 10/1/99
Synopsis: A witness sees something that the cameras do not.
===
What do all these ratings mean?
I get this question a lot, so here is the list that we go by on this site.
G: anybody can read it. No bad language, no violence, nothing that would make your aunt blush.
PG-13: some bad language, some violence, kisses and hints.
R: strong language, violence, and love scenes that do not go into detail.
NC-17: for adults only. If you are under age in your country, do not open these stories.
Slash: two characters of the same sex are in a relationship. If you do not like it, do not read it.
AU: alternate universe. PWP: plot? What plot? Het: a man and a woman.
Authors choose the ratings themselves, and we do not check every one of them.
===
Frequently Asked Questions
Q: Can I put your stories on my page?
A: Ask the author first. The addresses are on each story.
Q: Why is there a disclaimer on everything?
A: Because the characters belong to somebody else and we would like to keep it friendly.
Q: How do I know that my story has arrived?
A: You will get an answer. If you do not, send it again.
Q: Do you take slash?
A: Yes. Label it clearly, with a rating, the pairing and any warnings.
Q: Where can I find a beta reader?
A: There is a list of volunteers on the links page.
===
Writing a good header
A header is the first thing your readers see, so it is worth five minutes of your time.
Title - if you have none, do not write "untitled". Ask a friend.
Summary - tell us who wants what and why they cannot have it. "I suck at summaries" is not a summary.
Rating - choose the higher one if you are not sure.
Disclaimer - one line is enough. Nobody has ever been sued for a long one or saved by a funny one.
Warnings - some people say that they spoil the story. You should think about the readers who need them.
Feedback - do not beg. You can say that you like to hear from people, and leave it at that.
===
Welcome to Moonlit Quills, the mailing list for stories about the Lantern crew!
List rules, please keep this mail:
- All members must be over 18.
- Put [FIC], [OT] or [ADMIN] in the subject line.
- Stories need a header with title, author, rating, pairing and warnings.
- No attachments. No chain letters. No flames.
- Trim your replies; nobody wants to read the whole digest again.
To leave the list, send an empty message to the address below. For other problems write to the moderators.
Your list mom, Tess
===
Movie review: The Salt Road
Director: Jan Visser
Starring: Mara Lind, Paul Otto, Greta Holm
Rating: PG-13
Running time: 118 minutes
A film about two brothers who drive a truck to the sea could be dull. This one is not, mostly because of its two leads, who have a real feeling for silence.
The script has its weak spots and the ending comes out of nowhere, but the pictures are wonderful.
My rating: 4 out of 5 stars
===
Character profile: Lieutenant Ana Marsh
Age: 27
Height: 5'8"
Species: human
Rank: lieutenant
First appearance: "The Long Tunnel"
Played by: Sarah Dunn
Ana grew up on a farm colony and joined the service at eighteen. She is known for her temper and for her skill as a pilot.
Her friendship with Doctor Rao is one of the most popular subjects in fan fiction.
In the third season she is promoted and given her own shuttle.
===
Interview with the author of the month
We sat down with Wren to talk about her stories, her cats and what she will do next.
How did you come to write fan fiction?
I saw the episode with the lighthouse and I could not leave it alone. I wrote six pages that night and threw five of them away.
Which of your stories is your favourite?
That changes. At the moment it is the one with the train, because it was the hardest to write.
Do you have advice for new writers?
Read a lot. Find a beta who is not afraid of you. And finish things!
===
Big Summer Ficathon: sign-ups
Sign-ups are open until June 12. Comment to this post with the form filled in:
Name:
E-mail:
Three pairings that you would like to write:
Highest rating:
Things you do not want:
You will get your assignment on June 15, and stories are due on July 31. The minimum is 1,000 words.
If you have to drop out, please tell a mod as soon as you can so that we can find a pinch hitter.
===
My thoughts on the season finale (spoilers!)
Rating: B+
I have watched it twice now, and I still do not know what I think. The good: the scene on the bridge, which is the best thing that these two actors have ever done.
The bad: everything with the twins. Do the writers even remember the first season?
I am sure that there will be a flood of stories about that last scene, and I will read all of them.
What did you think? Comments are open.
===
Links
Other places where you can find good stories. If a link is broken, please tell me.
The Harbour Archive - the biggest archive for the fandom, with a search by pairing and rating.
Tides - slash only, all ratings, updated weekly.
Mara's Page - long stories, mostly drama. Do not miss "Undertow".
The Beta Bureau - find somebody who will read your story before you post it.
Grammar for Writers - what it says. Use it!
Back to the main page
===
Wren/Marsh
Fandom: The Lantern Crew
Pairing: Thomas Wren/Ana Marsh
Also called: Wrarsh, W/M
Status in canon: friends
The pairing became popular after the second season, when the two characters were locked in a lift for a whole episode.
Most stories are set on the ship, and hurt/comfort is the most common genre. There are several archives and a newsletter.
See also: List of pairings, The lift episode
References: 1. Episode 2.07. 2. Interview in the official magazine.
===
Regeln für das Einsenden von Geschichten
Bitte lest euch alles durch, bevor ihr uns etwas schickt.
Jede Geschichte braucht einen Kopf mit diesen Angaben:
Titel:
Autor:
Altersfreigabe: (siehe Tabelle)
Genre:
Inhalt: (höchstens drei Sätze)
Wir nehmen keine Geschichten ohne Absätze an. Wer Hilfe braucht, kann sich an unsere Betaleser wenden.
Ihr dürft so viele Geschichten schicken, wie ihr wollt. Es kann aber dauern, bis sie online sind.
===
Preguntas frecuentes
¿Cómo puedo publicar mi historia?
Debes registrarte primero. Después puedes subir tus capítulos desde tu cuenta.
Título: no uses solo mayúsculas.
Resumen: tiene que decir de qué trata la historia.
Clasificación: elige la que corresponda según la tabla.
Advertencias: si hay violencia o contenido adulto, debes indicarlo.
Las historias que no cumplan las normas serán borradas sin aviso.
===
Règlement du site
Avant de publier une fanfiction, vous devez lire ces règles.
Titre : évitez les fautes, c'est la première chose que l'on voit.
Résumé : cinq lignes au maximum.
Rating : obligatoire. En cas de doute, choisissez le plus élevé.
Disclaimer : rappelez que les personnages ne sont pas à vous.
Les textes en langage SMS seront refusés. Si vous avez besoin d'aide, demandez à un bêta-lecteur.
===
Book review: The Orchard Gate by H. Pell
Title: The Orchard Gate
Author: H. Pell
Publisher: Larch Press
Pages: 312
Genre: mystery
This is the third book about Inspector Dace, and I think that it is the best so far. The plot is clever without being cold, and the village feels like a place where people live.
I had two problems with it. The first is the dog. The second is that the author tells us who did it in chapter nine, if you know how to read her.
Recommended for a rainy weekend.
===
Site news
12 May 2004: Three new stories this week, thank you to everybody who sent one. The search works again.
3 May 2004: The submission address has changed. Please use the new one, mail to the old one is lost.
21 April 2004: We have a new moderator! Say hello to Finn, who will look after the humor section.
9 April 2004: The server was down for two days. We are sorry. If your story is missing, please send it again.
Disclaimer: this is a fan site. It has nothing to do with the studio, and no money is made from it.
`;

/** Each page as its lines. */
export const NO_HEADERS: readonly (readonly string[])[] = PAGES.split('===').map((page) => page.trim().split('\n'));
