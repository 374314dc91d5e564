package corpus

import (
	"strings"
)

// A field is one "key: value" line of a front matter.
type field struct{ key, value string }

// A fence opens and closes a front matter; sep stands between key and value.
type fence struct{ line, sep string }

var fences = []fence{{"---", ":"}, {"+++", "="}}

// cutFrontMatter takes the front matter off the head of text. It knows flat
// key: value lines (key = value between +++ lines) and skips what else such a
// block may hold. Without a closing line, or with prose inside, there is no
// front matter, and all of text is the body.
func cutFrontMatter(text string) (body string, fields []field) {
	first, rest, _ := strings.Cut(text, "\n")
	for _, f := range fences {
		if strings.TrimRight(first, " ") != f.line {
			continue
		}
		if fields, body, ok := f.read(rest); ok {
			return body, fields
		}
	}
	return text, nil
}

func (f fence) read(text string) (fields []field, body string, ok bool) {
	for len(text) > 0 {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		switch end := strings.TrimRight(line, " "); {
		case end == f.line || end == "..." && f.sep == ":":
			return fields, text, true
		case end == "" || line[0] == ' ' || line[0] == '#' || strings.HasPrefix(line, "- "):
			continue
		}
		key, value, found := strings.Cut(line, f.sep)
		key = strings.ToLower(strings.TrimSpace(key))
		if !found || !isKey().MatchString(key) {
			return nil, "", false
		}
		fields = append(fields, field{key, unquote(strings.TrimSpace(value))})
	}
	return nil, "", false
}

var isKey = compiled(`^[a-z][\w-]*$`)

// knownKeys are those that fill takes over.
var knownKeys = wordSet(`title headline source outlet publisher author byline url link note label date published`)

// splitReports cuts a text that begins with a front matter at every further
// one: a line of --- or +++, and fields under it of which one at least is known,
// or two where no blank line stands above, as where files were put end to end.
func splitReports(text string) []string {
	if knownFields(text) == 0 {
		return []string{text}
	}
	var out []string
	start, blank := 0, false
	for at := behindFrontMatter(text, 0); at < len(text); {
		end := at + strings.IndexByte(text[at:], '\n') + 1
		if end <= at {
			end = len(text)
		}
		if known := knownFields(text[at:]); known > 1 || known == 1 && blank {
			out = append(out, text[start:at])
			start, end = at, behindFrontMatter(text, at)
		}
		blank = strings.TrimSpace(text[at:end]) == ""
		at = end
	}
	return append(out, text[start:])
}

// behindFrontMatter is the place in text behind the front matter that begins at at.
func behindFrontMatter(text string, at int) int {
	body, _ := cutFrontMatter(text[at:])
	return len(text) - len(body)
}

// knownFields counts the fields that fill takes over, of the front matter that
// text begins with: 0 where there is none of a report.
func knownFields(text string) int {
	if !strings.HasPrefix(text, "---") && !strings.HasPrefix(text, "+++") {
		return 0
	}
	n := 0
	_, fields := cutFrontMatter(text)
	for _, f := range fields {
		if knownKeys[f.key] {
			n++
		}
	}
	return n
}

// unquote takes one pair of quotation marks off a value.
func unquote(v string) string {
	if len(v) < 2 || v[0] != v[len(v)-1] {
		return v
	}
	inner := v[1 : len(v)-1]
	switch v[0] {
	case '"':
		return strings.NewReplacer(`\"`, `"`, `\\`, `\`).Replace(inner)
	case '\'':
		return strings.ReplaceAll(inner, "''", "'")
	}
	return v
}

// fill takes over what the front matter says. The first of two lines that mean
// the same counts.
func (r *reading) fill(fields []field) {
	for _, f := range fields {
		value := CleanLine(f.value)
		switch f.key {
		case "title", "headline":
			setEmpty(&r.Title, value)
		case "source", "outlet", "publisher":
			setEmpty(&r.Source, value)
		case "author", "byline":
			setEmpty(&r.Author, value)
		case "url", "link":
			setEmpty(&r.URL, value)
		case "note":
			setEmpty(&r.Note, value)
		case "label":
			setEmpty(&r.Label, value)
		case "date", "published":
			r.date(value)
		}
	}
}

func setEmpty(to *string, value string) {
	if *to == "" {
		*to = value
	}
}

func (r *reading) date(value string) {
	if value == "" || !r.Published.IsZero() {
		return
	}
	t, clock, ok := parseDate(value)
	if !ok {
		r.warn("the date %q cannot be read; write it as 2006-01-02 or 2006-01-02 15:04", value)
		return
	}
	r.Published, r.HasClock = t, clock
}
