package storyfile

import (
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestParse(t *testing.T) {
	got, err := Parse([]byte(`
title = "Fire at Lindow"

[[report]]
label = "Post"
path = "post.html"
outlet = "Harbour Post"
published = 2031-03-04

[[report]]
address = "https://wire.example/fire"
title = "Blaze"
author = "Ida Brandt"
published = 2031-03-04T18:30:00+01:00

[[report]]
path = "c.txt"
published = "4 March 2031"

[[report]]
path = "d.txt"
published = 2031-03-04 18:30:00
`))
	want := Story{"Fire at Lindow", []Report{
		{Label: "Post", Path: "post.html", Outlet: "Harbour Post", Published: "2031-03-04"},
		{Address: "https://wire.example/fire", Title: "Blaze", Author: "Ida Brandt", Published: "2031-03-04T18:30:00+01:00"},
		{Path: "c.txt", Published: "4 March 2031"},
		{Path: "d.txt", Published: "2031-03-04T18:30:00"},
	}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%v\ngot  %+v\nwant %+v", err, got, want)
	}
	if again, err := Parse(Format(want)); err != nil || !reflect.DeepEqual(again, want) {
		t.Errorf("written and read again: %v\ngot  %+v\nwant %+v", err, again, want)
	}
}

func TestProblems(t *testing.T) {
	for text, want := range map[string]string{
		"titel = \"x\"":                       `line 1: there is no key "titel" here`,
		"[[report]]\npath = \"a\"\nsorce = 1": `line 3: there is no key "report.sorce" here`,
		"title = ":                            "line 1: ",
		"title = 5":                           "line 1: ",
		"[[report]]\nlabel = \"x\"":           "report 1: it must have either a path or an address",
		"[[report]]\npath = \"a\"\naddress = \"https://b\"":        "report 1: it must have either a path or an address",
		"[[report]]\npath = \"a\"\npublished = 5":                  "report 1: published must be a date",
		strings.Repeat("[[report]]\npath = \"a\"\n", maxReports+1): "names more than 1000 reports",
		strings.Repeat("#", MaxBytes+1):                            "is over 1 MiB",
		"a" + strings.Repeat(".a", 100_000) + " = 1":               "",
		"title = " + strings.Repeat("[", 100_000):                  "",
	} {
		if _, err := Parse([]byte(text)); err == nil || !strings.HasPrefix(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%.60q: %.200v, want %s", text, err, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("title = \"x\"\n[[report]]\npath = \"a\"\npublished = 2031-03-04"))
	f.Add([]byte("[[report]]\naddress = 'https://a'\nlabel = \"\"\"\na\"\"\""))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := Parse(data)
		if err != nil || !utf8.Valid(data) {
			return
		}
		if again, err := Parse(Format(s)); err != nil || !reflect.DeepEqual(again, s) {
			t.Fatalf("%v: %+v became %+v", err, s, again)
		}
	})
}
