package sheet

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"

	"parallax/compare"
)

// understood tells how the values of a claim were read, as far as their words do
// not say that themselves: “Wednesday” as 30 Jan 2013.
func understood(c *compare.Claim) string {
	var out []string
	for _, v := range c.Values {
		words := ""
		switch v.Type {
		case "time":
			words = timeInWords(v.Norm)
		case "number":
			words = numberInWords(v.Norm)
		}
		if words != "" && bare(words) != bare(v.Text) {
			out = append(out, "“"+v.Text+"” as "+words)
		}
	}
	if len(out) == 0 {
		return ""
	}
	return "reads " + strings.Join(out, ", ")
}

// bare is text without what does not change a value.
func bare(text string) string {
	return strings.NewReplacer(",", "", "-", " ", "the ", "").Replace(strings.ToLower(text))
}

var (
	norm   = compiled(`^(<~|>=|<=|[~<>])?([0-9]+(?:\.[0-9]+)?)(?:\.\.([0-9]+(?:\.[0-9]+)?))?(\+)?(?: (.+))?$`)
	hedges = map[string]string{"": "", "~": "about ", "<~": "nearly ", ">=": "at least ", ">": "more than ", "<=": "at most ", "<": "less than "}
)

// compiled is a regular expression that is compiled when it is first asked for:
// most are for what few people look at.
func compiled(source string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(source) })
}

// numberInWords writes the norm of a number as people do: ">60000" is "more than
// 60,000". Of a number that is plain to everybody it is "".
func numberInWords(text string) string {
	m := norm().FindStringSubmatch(text)
	if m == nil {
		return ""
	}
	sign, low, high, more, unit := m[1], m[2], m[3], m[4], m[5]
	if n, err := strconv.Atoi(low); err == nil && n <= 12 && sign+high == "" {
		return ""
	}
	words := hedges[sign] + grouped(low)
	if high != "" {
		words += " to " + grouped(high)
	}
	if more != "" {
		words += " or more"
	}
	if unit != "" && strings.ToLower(unit) == unit && unit != "percent" && low != "1" {
		unit += "s"
	}
	return strings.TrimSpace(words + " " + unit)
}

// grouped writes digits in groups of three.
func grouped(digits string) string {
	whole, rest, _ := strings.Cut(digits, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if rest != "" {
		whole += "." + rest
	}
	return whole
}

// A form is one way in which TIMEX3 writes a point in time, and how people do.
type form struct {
	like  func() *regexp.Regexp
	words func(parts []string) string
}

var forms = []form{
	{compiled(`^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))$`), func(p []string) string { return day(p[1]) + " " + p[2] }},
	{compiled(`^(\d{4}-\d\d-\d\d)(?:T(MO|AF|EV|NI|DT))?$`), func(p []string) string { return strings.TrimSpace(day(p[1]) + " " + dayparts[p[2]]) }},
	{compiled(`^(\d{4}-\d\d-\d\d)/(\d{4}-\d\d-\d\d)$`), func(p []string) string { return day(p[1]) + " to " + day(p[2]) }},
	{compiled(`^(\d{4}-\d\d)$`), func(p []string) string { return in("2006-01", p[1], "Jan 2006") }},
	{compiled(`^(\d{4})$`), func(p []string) string { return p[1] }},
	{compiled(`^(\d{4})-W(\d\d)(-WE)?$`), func(p []string) string { return week(p[1], p[2], p[3] != "") }},
}

var dayparts = map[string]string{"MO": "in the morning", "AF": "in the afternoon", "EV": "in the evening", "NI": "at night", "DT": "in daytime"}

// timeInWords writes the norm of a time as people do: "2013-01-30" is "30 Jan
// 2013". It is "" of what has no place in the calendar.
func timeInWords(text string) string {
	for _, f := range forms {
		if parts := f.like().FindStringSubmatch(text); parts != nil {
			return f.words(parts)
		}
	}
	return ""
}

// in rewrites a time from one layout into another, "" where there is no such time.
func in(from, text, to string) string {
	t, err := time.Parse(from, text)
	if err != nil {
		return ""
	}
	return t.Format(to)
}

func day(text string) string { return in(time.DateOnly, text, "2 Jan 2006") }

// week is a week by ISO 8601, which begins on the Monday of the week with the
// fourth of January, or the weekend in it.
func week(year, number string, end bool) string {
	fourth, err := time.Parse("2006-01-02", year+"-01-04")
	if err != nil {
		return ""
	}
	n, _ := strconv.Atoi(number)
	monday := fourth.AddDate(0, 0, -(int(fourth.Weekday())+6)%7+7*(n-1))
	if end {
		return "the weekend of " + monday.AddDate(0, 0, 5).Format("2 Jan 2006")
	}
	return fmt.Sprintf("the week of %s", monday.Format("2 Jan 2006"))
}
