package corpus

import (
	"cmp"
	"fmt"
	"strings"
	"unicode/utf8"
)

// assume fills what no front matter told from the text, and says from where.
func (r *reading) assume() {
	r.assumeTitle()
	r.assumeUpdate()
	for _, f := range r.Furniture {
		line := r.Text(f.Span)
		switch f.Kind {
		case Dateline:
			r.took("source", &r.Source, agencyOf(line), line)
		case Byline:
			r.assumeByline(line)
		case Stamp:
			r.assumeDate(line)
		}
	}
	if r.Published.IsZero() {
		r.warn("no publication date: times such as \"Monday\" cannot be placed; %s, as 2006-01-02", r.write("date"))
	}
	if parts := r.furnitureCount(); parts != "" {
		r.warn("set apart as no part of the story: %s", parts)
	}
}

// took sets an empty field to what a line says, and tells how to change it.
func (r *reading) took(name string, field *string, value, line string) {
	value = CleanLine(value)
	if *field != "" || value == "" {
		return
	}
	*field = value
	r.warn("took the %s %q from the line %q; %s to change it", name, value, shorten(line), r.write(name))
}

func (r *reading) assumeTitle() {
	for _, p := range r.Paragraphs {
		if p.Kind == Headline && r.Title == "" {
			r.takeTitle(r.Text(p.Span))
		}
	}
}

func (r *reading) takeTitle(line string) {
	r.Title = CleanLine(line)
	r.warn("took the title from the line %q; %s to change it", shorten(line), r.write("title"))
}

// assumeByline takes the author and the agency from a byline.
func (r *reading) assumeByline(line string) {
	author := authorOf(line)
	r.took("author", &r.Author, author, line)
	_, rest, _ := strings.Cut(line, author)
	if rest = strings.Trim(rest, " ,|;/()"); isAgency(rest) {
		r.took("source", &r.Source, rest, line)
	}
}

// assumeUpdate takes the time of the last change from a stamp, and the date of
// publication from one that tells of none, before assumeDate takes any.
func (r *reading) assumeUpdate() {
	for _, f := range r.Furniture {
		line := r.Text(f.Span)
		if f.Kind != Stamp {
			continue
		}
		if !tellsUpdate(line) {
			r.assumeDate(line)
		} else if t, _, ok := dateIn(line); ok && r.Updated.IsZero() {
			r.Updated = t
		}
	}
}

func tellsUpdate(line string) bool {
	low := strings.ToLower(line)
	return strings.Contains(low, "updated") || strings.Contains(low, "modified")
}

func (r *reading) assumeDate(line string) {
	t, clock, ok := dateIn(line)
	if !ok || !r.Published.IsZero() {
		return
	}
	r.Published, r.HasClock = t, clock
	r.warn("took the publication date %s from the line %q; %s to change it", t.Format("2006-01-02"), shorten(line), r.write("date"))
}

// storyKeys are what a story file calls the keys of a front matter otherwise.
var storyKeys = map[string]string{"date": "published", "source": "outlet"}

// write is how to set what the report does not say, or says wrongly.
func (r *reading) write(key string) string {
	if r.foreign {
		return "set " + cmp.Or(storyKeys[key], key) + " in a story file"
	}
	return "write " + key + ": in a front matter"
}

// shorten is the head of a line, enough to find it again.
func shorten(line string) string {
	const most = 60
	line = CleanLine(line)
	if utf8.RuneCountInString(line) <= most {
		return line
	}
	return string([]rune(line)[:most-1]) + "…"
}

// furnitureCount is a list such as "2 captions, 1 byline".
func (r *reading) furnitureCount() string {
	var counts [len(kindNames)]int
	for _, f := range r.Furniture {
		counts[f.Kind]++
	}
	var parts []string
	for k, n := range counts {
		name := Kind(k).String()
		if name == "boilerplate" {
			name = "line of the page"
		}
		switch n {
		case 0:
		case 1:
			parts = append(parts, "1 "+name)
		default:
			parts = append(parts, fmt.Sprintf("%d %s", n, strings.Replace(name+"s", "line of the pages", "lines of the page", 1)))
		}
	}
	return strings.Join(parts, ", ")
}
