package corpus

import (
	"strings"
	"time"
)

// dateLayouts are the forms a whole date takes once tidyDate is through with
// it. Dates in digits alone are read only where the year stands first: 3/4/2016
// is two days.
var dateLayouts = []string{
	"2006-01-02", "2006/01/02", "2006.01.02",
	"2 January 2006", "January 2 2006", "2 Jan 2006", "Jan 2 2006",
}

// clockLayouts may follow a date, a space or a T between.
var clockLayouts = []string{"", " 15:04", " 15:04:05", " 3:04 PM", " 3:04:05 PM", " 3 PM"}

// parseDate reads the publication dates that news texts and front matters
// write. clock tells whether a time of day was among it. Without an offset from
// UTC the clock is kept as printed.
func parseDate(s string) (t time.Time, clock, ok bool) {
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04Z07:00", "2006-01-02 15:04:05 -0700",
		"2006-01-02T15:04:05-0700", time.RFC1123Z} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, true, true
		}
	}
	s = tidyDate(s)
	for _, day := range dateLayouts {
		for _, clock := range clockLayouts {
			if t, err := time.Parse(day+clock, s); err == nil {
				return t, clock != "", true
			}
		}
	}
	return time.Time{}, false, false
}

var (
	weekdayWord = compiled(`(?i)^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]* *`)
	meridiem    = compiled(`(?i)(\d) ?([ap])\.?m\b\.?`)
	zoneWord    = compiled(` (?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|Eastern|Central|Mountain|Pacific)\.?$`)
	ordinal     = compiled(`(?i)\b(\d{1,2})(?:st|nd|rd|th)\b`)
	septMonth   = compiled(`(?i)\bsept\b`)
	dateTime    = compiled(`^(\d{4}-\d\d-\d\d)T(\d)`)
	dateNoise   = compiled(`[.,]? +(?:(?:at|@|\|) +)?|[.,]$`)
)

// tidyDate drops what dates carry beside day and time: the weekday, commas,
// stops after a short month, "at", ordinal endings and the name of a time zone.
func tidyDate(s string) string {
	s = weekdayWord().ReplaceAllString(strings.TrimSpace(s), "")
	s = dateTime().ReplaceAllString(s, "$1 $2")
	s = zoneWord().ReplaceAllString(s, "")
	s = meridiem().ReplaceAllStringFunc(s, func(m string) string {
		return m[:1] + " " + strings.ToUpper(strings.Trim(m[1:], " ")[:1]) + "M"
	})
	s = ordinal().ReplaceAllString(s, "$1")
	s = septMonth().ReplaceAllString(s, "Sep")
	return dateNoise().ReplaceAllStringFunc(s, func(m string) string {
		if strings.Contains(m, " ") {
			return " "
		}
		return ""
	})
}
