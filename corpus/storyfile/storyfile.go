// Package storyfile reads and writes story files: TOML that names the reports of
// one event, and what is to be known of each.
//
// It must not know what reports hold, nor open any.
package storyfile

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode"

	"github.com/pelletier/go-toml/v2"
)

// Name is what a story file is called unless somebody calls it otherwise.
const Name = "story.toml"

// The limits of a story file.
const (
	MaxBytes   = 1 << 20
	maxReports = 1000
)

// A Story is what a story file says.
type Story struct {
	Title   string   `toml:"title"`
	Reports []Report `toml:"report"`
}

// A Report names one report, by its Path or its Address, and says what goes
// before what is found in it.
type Report struct {
	Label     string `toml:"label,omitempty"`
	Path      string `toml:"path,omitempty"`    // relative to the folder of the story file
	Address   string `toml:"address,omitempty"` // of a web page
	Title     string `toml:"title,omitempty"`
	Outlet    string `toml:"outlet,omitempty"`
	Author    string `toml:"author,omitempty"`
	Published When   `toml:"published,omitempty"`
}

// When is a date, with or without a time of day, as written: a date of TOML, or
// a text that holds one.
type When string

// A form is what a story file is decoded into: a date may be of several types.
type form struct {
	Title   string `toml:"title"`
	Reports []struct {
		Label, Path, Address, Title, Outlet, Author string
		Published                                   any
	} `toml:"report"`
}

// Parse reads a story file. The error tells the line and what is wrong in it.
func Parse(data []byte) (Story, error) {
	if len(data) > MaxBytes {
		return Story{}, errors.New("is over 1 MiB")
	}
	var f form
	d := toml.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&f); err != nil {
		return Story{}, problem(err)
	}
	s := Story{Title: f.Title}
	if len(f.Reports) > maxReports {
		return s, fmt.Errorf("names more than %d reports", maxReports)
	}
	for i, r := range f.Reports {
		when, err := whenOf(r.Published)
		if err != nil {
			return s, fmt.Errorf("report %d: %w", i+1, err)
		}
		if (r.Path == "") == (r.Address == "") {
			return s, fmt.Errorf("report %d: it must have either a path or an address", i+1)
		}
		s.Reports = append(s.Reports, Report{r.Label, r.Path, r.Address, r.Title, r.Outlet, r.Author, when})
	}
	return s, nil
}

// problem is err with the line that it is about, in one line.
func problem(err error) error {
	var strict *toml.StrictMissingError
	if errors.As(err, &strict) && len(strict.Errors) > 0 {
		line, _ := strict.Errors[0].Position()
		return fmt.Errorf("line %d: there is no key %q here", line, strings.Join(strict.Errors[0].Key(), "."))
	}
	var wrong *toml.DecodeError
	if errors.As(err, &wrong) {
		line, _ := wrong.Position()
		return fmt.Errorf("line %d: %s", line, strings.TrimPrefix(wrong.Error(), "toml: "))
	}
	return errors.New(strings.TrimPrefix(err.Error(), "toml: "))
}

func whenOf(v any) (When, error) {
	switch v := v.(type) {
	case nil:
		return "", nil
	case string:
		return When(v), nil
	case time.Time:
		return When(v.Format(time.RFC3339)), nil
	case toml.LocalDate:
		return When(v.String()), nil
	case toml.LocalDateTime:
		return When(v.String()), nil
	}
	return "", errors.New("published must be a date, as 2006-01-02, or one in quotation marks")
}

// Format is the file for s, which Parse reads as s again.
func Format(s Story) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "title = %s\n", quote(s.Title))
	for _, r := range s.Reports {
		b.WriteString("\n[[report]]\n")
		for _, f := range []struct{ key, value string }{
			{"label", r.Label}, {"path", r.Path}, {"address", r.Address}, {"title", r.Title},
			{"outlet", r.Outlet}, {"author", r.Author}, {"published", string(r.Published)},
		} {
			if f.value != "" {
				fmt.Fprintf(&b, "%s = %s\n", f.key, quote(f.value))
			}
		}
	}
	return b.Bytes()
}

// unseen are the characters that steer, break a line, or look like nothing.
var unseen = []*unicode.RangeTable{
	unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Other_Default_Ignorable_Code_Point, unicode.Noncharacter_Code_Point,
}

// quote is s as a basic string of TOML, in which nothing hides or steers a
// terminal.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case unicode.In(r, unseen...):
			fmt.Fprintf(&b, `\U%08X`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
