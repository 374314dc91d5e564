package sheet

import (
	"fmt"
	"strings"
	"testing"

	"parallax/corpus"
)

func TestFind(t *testing.T) {
	for _, c := range []struct{ name, text, query, want string }{
		{"nothing", "the ferry", "", ""},
		{"once", "the ferry sank", "ferry", "ferry"},
		{"either case", "The ferry. THE", "the", "The|THE"},
		{"not overlapping", "aaaa", "aa", "aa|aa"},
		{"curly quotes", "he said “it’s late”", `"it's`, "“it’s"},
		{"across a line break", "the\nferry", "the ferry", "the\nferry"},
		{"other scripts", "Привет, ПРИВЕТ", "привет", "Привет|ПРИВЕТ"},
		{"longer than the text", "a", "abc", ""},
		{"at the end", "to sea", "sea", "sea"},
	} {
		var got []string
		for _, s := range Find(c.text, c.query) {
			got = append(got, c.text[s.Start:s.End])
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}

func TestVisible(t *testing.T) {
	spans := []corpus.Span{{Start: 0, End: 5}, {Start: 5, End: 10}, {Start: 20, End: 30}}
	for _, c := range []struct {
		window corpus.Span
		want   string
	}{
		{corpus.Span{Start: 0, End: 5}, "[{0 5}]"},
		{corpus.Span{Start: 4, End: 6}, "[{0 5} {5 10}]"},
		{corpus.Span{Start: 10, End: 20}, "[]"},
		{corpus.Span{Start: 25, End: 99}, "[{20 30}]"},
		{corpus.Span{Start: 30, End: 99}, "[]"},
	} {
		if got := fmt.Sprint(visible(spans, c.window)); got != c.want {
			t.Errorf("%v: got %s, want %s", c.window, got, c.want)
		}
	}
}
