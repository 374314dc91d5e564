package corpus

import (
	"slices"
	"strings"
	"time"
	"unicode"
)

const (
	monthWord = `(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`
	dayName   = `(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\.?`
	dayNumber = `\d{1,2}(?:st|nd|rd|th)?`
	clockTime = `\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\b\.?)?`
	zoneName  = `(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|Eastern|Central|Mountain|Pacific)`
	wholeDate = `(?:` + dayName + `,? )?(?:\d{4}-\d\d-\d\d|` + monthWord + ` ` + dayNumber + `,? \d{4}|` + dayNumber + ` ` + monthWord + `,? \d{4})`
	dateClock = wholeDate + `(?:(?:,| at| -| \||) ` + clockTime + `(?: ` + zoneName + `\b)?)?`
	stampWord = `(?i:(?:(?:first|last|originally|date of) )?(?:published|posted|updated|modified|publication|created|filed|date)|update)(?i: on)?:?`
)

var (
	stampLabel = newPattern(beginsStamp, `^\(?`+stampWord+` `)
	dateInText = newPattern(mayHaveDate, dateClock)
	stampHead  = newPattern(func(text string) bool { return beginsStamp(text) && mayHaveDate(text) }, `^`+stampWord+` `+dateClock+`[ .:|,–—-]*`)
	clockAlone = newPattern(opensWithDigit, `^`+clockTime+`(?: `+zoneName+`)?[:.]?$`) // above the entries of a live blog
	dateHead   = newPattern(func(text string) bool { return mayHaveDate(head(text, maxDate)) }, `^`+dateClock+`[ |–—-]+`)
	// stampPart is any piece that a stamp may consist of.
	stampPart = compiled(`^(?:` + strings.Join([]string{
		stampWord, dayName, monthWord, dayNumber, zoneName, clockTime,
		`\d{1,4}[-/]\d{1,2}[-/]\d{2,4}`, `\d{4}`, `(?i:[ap]\.?m\.?)`, `\d{1,2}(?i:[ap]\.?m\.?)`,
		`(?i:on|at|of|ago|first|last|originally|hours?|minutes?|mins?|days?|today|yesterday)`, `[-–—|·•@]`,
	}, "|") + `)$`)
)

// maxDate is more bytes than a day, month and year take.
const maxDate = 60

var months = strings.Fields("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec") // how their names begin

// mayHaveDate looks for what a whole date has: a year, and a month or its number.
func mayHaveDate(text string) bool {
	return hasYear(text) && (strings.Contains(text, "-") || slices.ContainsFunc(months, func(m string) bool { return strings.Contains(text, m) }))
}

var beginsStamp = begins("first", "last", "originally", "date", "publi", "posted", "updat", "modified", "created", "filed")

// isStamp reports whether text says when the page was put up or changed, and
// nothing else: a date with its year, a word such as "updated" and a time, or a
// time of day alone.
func isStamp(text string) bool {
	if len(text) > 150 || !strings.ContainsFunc(text, unicode.IsDigit) {
		return false
	}
	if !stampLabel.matches(text) && !dateInText.matches(text) && !clockAlone.matches(text) {
		return false
	}
	for w := range strings.FieldsSeq(text) {
		w = strings.Trim(w, "(),:")
		if w != "" && !stampPart().MatchString(w) {
			return false
		}
	}
	return true
}

// stampAtHead is the length of a stamp at the head of a paragraph, or 0. A date
// alone is one where a new sentence follows it without so much as a comma.
func stampAtHead(text string) int {
	if m := stampHead.find(text); m != "" {
		return len(m)
	}
	m := dateHead.find(text)
	if m == "" || !strings.ContainsFunc(text[len(m):min(len(m)+1, len(text))], unicode.IsUpper) {
		return 0
	}
	return len(m)
}

// dateIn is the first whole date that text writes out.
func dateIn(text string) (t time.Time, clock, ok bool) {
	return parseDate(dateInText.find(text))
}
