// Package language recognises what language a text is in, by its letters and by
// the small words that it is full of.
//
// It must not know what a report is. It knows the languages that news is most
// often met in, and would rather say nothing than guess.
package language

import (
	"strings"
	"sync"
	"unicode"
)

// enough is how many words a text needs to be told by them, and most how many
// are looked at.
const (
	enough = 20
	most   = 500
)

// Of is the tag of the language of text (ISO 639-1), or "" where it is too
// short, mixed, or of a language that is not known here.
func Of(text string) string {
	words := firstWords(text)
	var letters tally
	if len(words) < enough {
		letters.add(text)
		return letters.tag(30)
	}
	for _, w := range words {
		letters.add(w)
	}
	if tag := letters.tag(len(words)); tag != "" {
		return tag
	}
	var counts [len(profiles)]int
	full := fullOf()
	for _, w := range words {
		for _, i := range full[w] {
			counts[i]++
		}
	}
	best, second := 0, 0
	for i, n := range counts {
		switch {
		case n > counts[best]:
			best, second = i, counts[best]
		case i != best:
			second = max(second, n)
		}
	}
	if counts[best]*100 < len(words)*share || counts[best] == second {
		return ""
	}
	return profiles[best].tag
}

// share is the percentage of small words in a text: less than half of what is
// usual in any of these languages.
const share = 12

func firstWords(text string) []string {
	out := make([]string, 0, most)
	for w := range strings.FieldsFuncSeq(text, partsWords) {
		if out = append(out, strings.ToLower(w)); len(out) == most {
			break
		}
	}
	return out
}

// partsWords reports whether r is no letter and no mark on one.
func partsWords(r rune) bool {
	return !unicode.IsLetter(r) && (r <= unicode.MaxLatin1 || !unicode.IsMark(r)) // to look for a mark takes long
}

// Name is the English name of the language with the tag, whatever region or
// script follows it, or the tag where it is not known.
func Name(tag string) string {
	if name, ok := languageNames[Base(tag)]; ok {
		return name
	}
	return tag
}

// Base is a tag without region and script, in small letters: "pt" of "pt-BR".
func Base(tag string) string {
	base, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(tag, "_", "-")), "-")
	return base
}

// scripts belong to one language, or to the one that news is met in most.
var scripts = [...]struct {
	tag    string
	tables []*unicode.RangeTable
}{
	{"ja", []*unicode.RangeTable{unicode.Hiragana, unicode.Katakana}}, // before Han, which Japanese mixes in
	{"zh", []*unicode.RangeTable{unicode.Han}},
	{"ko", []*unicode.RangeTable{unicode.Hangul}},
	{"el", []*unicode.RangeTable{unicode.Greek}},
	{"he", []*unicode.RangeTable{unicode.Hebrew}},
	{"th", []*unicode.RangeTable{unicode.Thai}},
	{"hi", []*unicode.RangeTable{unicode.Devanagari}},
	{"ar", []*unicode.RangeTable{unicode.Arabic}},
}

// A tally counts the letters of texts, and those of each of the scripts.
type tally struct {
	letters int
	scripts [len(scripts)]int
}

// add counts the letters of text.
func (t *tally) add(text string) {
	for _, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		t.letters++
		if r <= 0x370 {
			continue // Latin
		}
		for i := range scripts {
			if unicode.In(r, scripts[i].tables...) {
				t.scripts[i]++
				break
			}
		}
	}
}

// tag tells a language that has its script to itself, if more than half of at
// least least letters are of it; a fifth is enough for Japanese.
func (t *tally) tag(least int) string {
	if t.letters < least {
		return ""
	}
	for i, n := range t.scripts {
		if n*2 > t.letters || i == 0 && n*5 > t.letters {
			return scripts[i].tag
		}
	}
	return ""
}

// A profile is the words that a text of a language is full of.
type profile struct {
	tag, words string
}

// fullOf is the profiles that a word is in, by their places.
var fullOf = sync.OnceValue(func() map[string][]int {
	out := map[string][]int{}
	for i, p := range profiles {
		for w := range strings.FieldsSeq(p.words) {
			if n := len(out[w]); n == 0 || out[w][n-1] != i {
				out[w] = append(out[w], i)
			}
		}
	}
	return out
})

// profiles are of languages that share their script with others. The words were
// gathered for this program from what is commonest in each.
var profiles = [...]profile{
	{"en", "the of and to in is that it was for on with as at by from his he had are be this have not which were they has who said"},
	{"de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei am"},
	{"fr", "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont aux avec son l d"},
	{"es", "de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ha este"},
	{"it", "di che e il la per in un è non del una con si da i le della sono al nel ha più come anche dei gli dal"},
	{"pt", "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao das à"},
	{"nl", "de het een van en in is dat op te voor met zijn niet aan er om ook als bij maar door naar uit werd heeft"},
	{"sv", "och i att det som en på är av för med den till inte har de om ett men var sig från vid"},
	{"da", "og i at det er en til på som af for med den de ikke har der et om var fra men efter blev også"},
	{"nb", "og i det er en til på som av for med at ikke den har de om et var fra men etter ble også"},
	{"fi", "ja on ei se että oli hän mutta ovat kun joka myös mukaan sekä tai ole ollut jotka sen hänen"},
	{"pl", "i w na z do nie się że to jest o jak po od za przez dla który są oraz był ale a co tym"},
	{"cs", "a v se na je že s o z do i to pro by jako při po za který ale byl ve podle jsou jeho také"},
	{"hu", "a az és hogy nem is egy volt meg ez de csak már mint még akik amely el szerint után"},
	{"ro", "și de în la a cu pe că nu din care este mai un o pentru au fost prin sau după le se"},
	{"tr", "ve bir bu da de için ile olarak çok daha olan gibi ancak sonra kadar o en ise dedi olduğunu"},
	{"id", "yang dan di dari ini untuk dengan dalam pada tidak itu akan ke telah oleh juga mereka adalah karena"},
	{"ru", "и в не на что с по как это он к из у за от о для а его было но она они был"},
	{"uk", "і в не на що з по як це він до та у за від про для а його було але вона вони був й"},
	{"bg", "и в не на че с по как това той до за от се да е са а му беше но тя те са който"},
	{"sr", "и у не на да с по као то он је за од се су а га било али која који"},
}

var languageNames = map[string]string{
	"en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese", "nl": "Dutch", "sv": "Swedish",
	"da": "Danish", "nb": "Norwegian", "no": "Norwegian", "nn": "Norwegian", "fi": "Finnish", "pl": "Polish", "cs": "Czech", "hu": "Hungarian", "ro": "Romanian", "tr": "Turkish",
	"id": "Indonesian", "ru": "Russian", "uk": "Ukrainian", "bg": "Bulgarian", "sr": "Serbian", "ja": "Japanese", "zh": "Chinese", "ko": "Korean",
	"el": "Greek", "he": "Hebrew", "th": "Thai", "hi": "Hindi", "ar": "Arabic",
}
