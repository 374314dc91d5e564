// Package corpus holds the reports as they were read: their clean text, where
// its paragraphs and sentences lie, and what is known of title, source and date.
//
// It must not know facts, colours or terminals. Everything that comes from
// outside the program is cleaned here, once, so that the layers above can trust
// that a Body is valid UTF-8 without control, escape or direction characters.
package corpus

import (
	"time"

	"parallax/corpus/language"
)

// A Span is a half-open range [Start, End) of bytes of a report's Body.
type Span struct{ Start, End int }

// Len is the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// Overlaps reports whether s and t share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Contains reports whether t lies wholly inside s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// A Story is several reports of one event, in the order they were given.
type Story struct {
	Title    string // what the event is called, where a source says so
	Reports  []Report
	Warnings []Warning
}

// A Report is one article.
type Report struct {
	Label  string // names the column: "A", or what the user called it
	Path   string // where it was read from, to be shown; "-" is standard input
	File   string // the same as it was given, to be opened: nothing cleans it; "" where there is none
	Title  string
	Source string // the outlet or agency
	Author string
	URL    string
	Note   string // what the report says of itself, such as that it is a retelling

	// Published is when the report came out, zero where that is unknown.
	// HasClock tells whether its time of day is known, or its date alone.
	// Where the source names no offset it is the clock as printed, in UTC.
	Published time.Time
	HasClock  bool
	Updated   time.Time // when it was last changed, zero where nobody says so
	Language  string    // a tag such as "en" or "pt-BR"; "" where it is not known

	// Article is what the versions of one article share, the label of the first;
	// Version is which of them this is, from 1. "" and 0 where it is the only one.
	Article string
	Version int

	// Body is the clean text, without front matter; every Span counts its
	// bytes. All of its words lie in Paragraphs, and each in either one of
	// Sentences or one of Furniture. All three are in reading order and do not
	// overlap.
	Body       string
	Paragraphs []Paragraph
	Sentences  []Sentence  // of the paragraphs that make claims
	Furniture  []Furniture // what is part of the page and states nothing of the event

	// Dropped is the lines of a web page that were not taken for the article,
	// in order, clean: its menus and lists of links, or text lost.
	Dropped []string
}

// Text is the part of the body that s spans.
func (r *Report) Text(s Span) string { return r.Body[s.Start:s.End] }

// English reports whether r is in English, as it is taken to be where nobody
// knows.
func (r *Report) English() bool { return r.Language == "" || language.Base(r.Language) == "en" }

// A Paragraph is a run of text between blank lines.
type Paragraph struct {
	Span
	Kind Kind
}

// A Sentence is one sentence of the paragraph with index Paragraph.
type Sentence struct {
	Span
	Paragraph int
}

// Furniture is a stretch of text that is part of the page and not of the story:
// a whole paragraph, a stamp or dateline at the head of one, or a sentence such
// as a notice of copyright at its end.
type Furniture struct {
	Span
	Kind Kind
}

// Kind says what a stretch of text is for.
type Kind int

// The kinds of text. Prose and Headline make claims; the others do not.
const (
	Prose Kind = iota
	Headline
	Caption
	Byline
	Dateline
	Stamp       // "Updated 4:15 p.m.", "Published July 5, 2016"
	Boilerplate // copyright lines, "Read more", "Share this"
)

// Claims reports whether text of kind k says something about the event.
func (k Kind) Claims() bool { return k == Prose || k == Headline }

var kindNames = [...]string{"prose", "headline", "caption", "byline", "dateline", "stamp", "boilerplate"}

// String names the kind in one lower-case word.
func (k Kind) String() string { return kindNames[k] }

// A Warning tells what was assumed or changed while reading, and what the user
// can do about it. It never stops the program.
type Warning struct {
	Report string // the label of the report it is about, or ""
	Text   string
}
