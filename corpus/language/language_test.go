package language

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// All say about the same of a ferry that ran aground.
var texts = map[string]string{
	"en": "A ferry with 84 people on board ran aground on rocks outside the harbour on Tuesday. Four of them were taken to hospital, and it was not known when the ship could be moved.",
	"de": "Eine Fähre mit 84 Menschen an Bord ist am Dienstag vor dem Hafen auf Felsen gelaufen. Vier von ihnen wurden in das Krankenhaus gebracht, und es war nicht bekannt, wann das Schiff geborgen werden kann.",
	"fr": "Un ferry avec 84 personnes à bord s’est échoué mardi sur des rochers devant le port. Quatre d’entre elles ont été conduites à l’hôpital, et on ne sait pas quand le navire pourra être remorqué par les secours.",
	"es": "Un transbordador con 84 personas a bordo encalló el martes en las rocas frente al puerto. Cuatro de ellas fueron llevadas al hospital, y no se sabe cuándo se podrá mover el barco.",
	"it": "Un traghetto con 84 persone a bordo si è incagliato martedì sugli scogli davanti al porto. Quattro di loro sono state portate in ospedale, e non si sa quando la nave potrà essere spostata.",
	"pt": "Um barco com 84 pessoas a bordo encalhou na terça-feira nas rochas em frente ao porto. Quatro delas foram levadas para o hospital, e não se sabe quando o navio poderá ser retirado.",
	"nl": "Een veerboot met 84 mensen aan boord is dinsdag voor de haven op de rotsen gelopen. Vier van hen zijn naar het ziekenhuis gebracht, en het is niet bekend wanneer het schip kan worden geborgen.",
	"sv": "En färja med 84 människor ombord gick på tisdagen på grund utanför hamnen. Fyra av dem fördes till sjukhus, och det är inte känt när fartyget kan flyttas från klipporna.",
	"da": "En færge med 84 mennesker om bord gik tirsdag på grund uden for havnen. Fire af dem blev bragt til hospitalet, og det vides ikke, hvornår skibet kan flyttes efter ulykken.",
	"nb": "En ferge med 84 mennesker om bord gikk tirsdag på grunn utenfor havnen. Fire av dem ble brakt til sykehus, og det er ikke kjent når skipet kan flyttes etter ulykken.",
	"fi": "Lautta, jolla oli 84 ihmistä, ajoi tiistaina karille sataman edustalla. Neljä heistä vietiin sairaalaan, ja ei ole tiedossa, milloin alus voidaan siirtää, kun se on tutkittu. Lautta oli matkalla saarille, mutta se ei ollut myöhässä.",
	"pl": "Prom z 84 osobami na pokładzie wszedł we wtorek na skały przed portem. Cztery z nich przewieziono do szpitala i nie wiadomo, kiedy statek będzie można przesunąć. To jest już trzeci wypadek na tej trasie w tym roku.",
	"cs": "Trajekt s 84 lidmi na palubě v úterý najel na skály před přístavem. Čtyři z nich byli převezeni do nemocnice a není známo, kdy se loď podaří odtáhnout. Podle přístavu je to už třetí nehoda, ale nikdo se při ní neutopil.",
	"hu": "Egy komp 84 emberrel a fedélzetén kedden zátonyra futott a kikötő előtt. Négyen kórházba kerültek, és nem ismert, hogy mikor lehet a hajót elvontatni. Ez már a harmadik baleset az idén, de ez volt a legsúlyosabb.",
	"ro": "Un feribot cu 84 de persoane la bord a eșuat marți pe stâncile din fața portului. Patru dintre ele au fost duse la spital și nu se știe când nava va putea fi mutată.",
	"tr": "İçinde 84 kişi bulunan bir feribot salı günü liman önünde kayalara oturdu. Dört kişi hastaneye kaldırıldı ve geminin ne zaman çekileceği bilinmiyor. Bu hatta daha önce de böyle bir kaza olmuş, ancak o kadar çok yaralı olmamıştı.",
	"id": "Sebuah feri dengan 84 orang di atas kapal kandas pada hari Selasa di depan pelabuhan. Empat dari mereka dibawa ke rumah sakit, dan tidak diketahui kapan kapal itu akan ditarik.",
	"ru": "Паром, на борту которого было 84 человека, во вторник сел на скалы у гавани. Четверо из них доставлены в больницу, и не известно, когда судно удастся снять. Он шел на острова, но не по расписанию.",
	"uk": "Пором, на борту якого було 84 людини, у вівторок сів на скелі біля гавані. Четверо з них доставлені до лікарні, і не відомо, коли судно вдасться зняти. Він ішов на острови, але не за розкладом.",
	"bg": "Ферибот с 84 души на борда заседна във вторник на скалите пред пристанището. Четирима от тях са откарани в болница и не е известно кога корабът ще бъде изтеглен. Това е третата катастрофа за годината.",
	"ja": "八十四人を乗せたフェリーが火曜日、港の外で岩に乗り上げた。四人が病院に運ばれた。船がいつ動かせるかは分かっていない。",
	"zh": "一艘载有八十四人的渡轮星期二在港口外触礁。四人被送往医院，目前尚不清楚何时能将船拖走。海岸警卫队说没有人失踪。",
	"ko": "승객 84명을 태운 여객선이 화요일 항구 밖에서 암초에 걸렸다. 네 명이 병원으로 옮겨졌고 배를 언제 옮길 수 있을지는 알려지지 않았다.",
	"el": "Ένα πλοίο με 84 επιβάτες προσάραξε την Τρίτη στα βράχια έξω από το λιμάνι. Τέσσερις μεταφέρθηκαν στο νοσοκομείο.",
	"ar": "جنحت عبارة على متنها أربعة وثمانون شخصا يوم الثلاثاء على الصخور أمام الميناء. ونقل أربعة منهم إلى المستشفى.",
	"":   "84 12 3.5 -- 2031-03-04",
}

func TestOf(t *testing.T) {
	for want, text := range texts {
		if got := Of(text); got != want {
			t.Errorf("%s: %s", want, got)
		}
	}
	for _, text := range []string{"", "Police", "Karsund Havlys Fjordline Nord Odd Brekke Ingrid Sool Maren Holt Petra Aumann Karl Nemitz Ida Brandt Lindow Ostwick Brennau Tamur Phidim",
		strings.Repeat("x ", 100), "\xff\xfe"} {
		if got := Of(text); got != "" {
			t.Errorf("%.40q: %s", text, got)
		}
	}
}

// A name or a quotation in another language does not change what a text is in.
func TestMixed(t *testing.T) {
	if got := Of(texts["en"] + " " + texts["en"] + " “" + texts["fr"][:60] + "” 北京"); got != "en" {
		t.Errorf("got %q", got)
	}
}

func TestName(t *testing.T) {
	for tag, want := range map[string]string{"pt-BR": "Portuguese", "EN_us": "English", "xx": "xx", "": ""} {
		if got := Name(tag); got != want {
			t.Errorf("%s: %s, want %s", tag, got, want)
		}
	}
	for tag := range texts {
		if tag != "" && Name(tag) == tag {
			t.Errorf("%s has no name", tag)
		}
	}
}

func FuzzOf(f *testing.F) {
	for _, text := range texts {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if tag := Of(text); utf8.RuneCountInString(tag) > 2 {
			t.Fatal(tag)
		}
	})
}
