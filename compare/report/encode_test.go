package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"parallax/compare"
	"parallax/compare/judge"
)

// TestJSONIsOneDocument: however many facts there are, they stand in the document
// as if it had been encoded in one go.
func TestJSONIsOneDocument(t *testing.T) {
	for _, n := range []int{0, 1, factsAtOnce, factsAtOnce + 1, 3 * factsAtOnce} {
		table := fire()
		table.Title = "facts: []\n  \"facts\": ["
		first := table.Facts[0]
		table.Facts = make([]*compare.Fact, n)
		for i := range table.Facts {
			fact := *first
			fact.ID = fmt.Sprint("f", i)
			table.Facts[i] = &fact
		}
		got := write(t, "json", table)
		var d Document
		if err := json.Unmarshal([]byte(got), &d); err != nil || len(d.Facts) != n || n > 0 && d.Facts[n-1].ID != fmt.Sprint("f", n-1) {
			t.Fatalf("of %d facts %d are there: %v", n, len(d.Facts), err)
		}
		wantOneDocument(t, got)
	}
}

// TestEveryMemberOfAFactIsWritten: what is known of a fact comes back from the
// document, in the order and the shape of a Fact.
func TestEveryMemberOfAFactIsWritten(t *testing.T) {
	table := fire()
	f := table.Facts[0]
	f.Texts = 2
	f.Review = compare.Review{Status: compare.Overruled, Found: compare.Update, Note: "asked \"them\"", Reshaped: true}
	a, r := &f.Claims[0], &f.Relations[0]
	a.Speaker, a.Via, a.Quoted, a.Polarity, a.Modality = "Olsen", "Wire", true, "denied", "hedged"
	r.Origin, r.Found, r.Score = compare.ByOverruling, compare.Variant, 0.5
	var d Document
	if err := json.Unmarshal([]byte(write(t, "json", table)), &d); err != nil {
		t.Fatal(err)
	}
	first, second := Span{39, 67}, Span{30, 57}
	want := Fact{
		ID: f.ID, Label: f.Label, Verdict: "conflict", Kinds: []string{"number"}, Texts: 2,
		Claims: []Claim{
			{Report: 0, Span: first, Text: "Seven firefighters were hurt", Speaker: "Olsen", Via: "Wire", Quoted: true, Polarity: "denied", Modality: "hedged",
				Values: []Value{{Type: "number", Span: Span{39, 44}, Text: "Seven", Norm: "7"}}},
			{Report: 1, Span: second, Text: "nine firefighters were hurt", Speaker: "Ida Brandt", Via: "a city spokesman",
				Values: []Value{{Type: "number", Span: Span{30, 34}, Text: "nine", Norm: "9"}}},
		},
		Relations: []Relation{{A: 0, B: 1, Verdict: "conflict", Origin: "overruled", Found: "variant", Kind: string(judge.Number), Score: 0.5, Why: r.Why, Evidence: Evidence{first, second}}},
		Review:    &Review{Status: "overruled", Verdict: "conflict", Found: "update", Note: "asked \"them\"", Reshaped: true},
	}
	if !reflect.DeepEqual(d.Facts[0], want) {
		t.Errorf("got  %+v\nwant %+v", d.Facts[0], want)
	}
	wantOneDocument(t, write(t, "json", table))
}

// indenter writes JSON as a Document is to be written.
func indenter(w io.Writer) *json.Encoder {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc
}

// wantOneDocument checks that text is as if it had been encoded in one go.
func wantOneDocument(t *testing.T, text string) {
	t.Helper()
	var d Document
	if err := json.Unmarshal([]byte(text), &d); err != nil {
		t.Fatal(err)
	}
	var whole bytes.Buffer
	if err := indenter(&whole).Encode(d); err != nil || text != whole.String() {
		t.Errorf("%v\ngot  %s\nwant %s", err, text, whole.String())
	}
}

// TestStringsAreQuotedAsUsual: whatever bytes a string holds, it is written as
// encoding/json writes it.
func TestStringsAreQuotedAsUsual(t *testing.T) {
	same := func(t fataler, s string) {
		var l lines
		l.quote(s)
		var want bytes.Buffer
		if err := indenter(&want).Encode(s); err != nil || string(l.text)+"\n" != want.String() {
			t.Fatalf("%v: %q is %s, want %s", err, s, l.text, want.String())
		}
	}
	for _, s := range append([]string{"", "\b\f\n\r\t\x00\x1f\x7f\"\\/<>&", "\u2028\u2029\ufffd", "a\xff\xc3(\xed\xa0\x80z", "Zoë 漢 🙂"}, hostile...) {
		same(t, s)
	}
	rapid.Check(t, func(t *rapid.T) {
		same(t, rapid.String().Draw(t, "s"))
		same(t, string(rapid.SliceOf(rapid.Byte()).Draw(t, "bytes")))
	})
}
