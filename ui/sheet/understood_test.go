package sheet

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"parallax/compare"
)

func TestValuesInWords(t *testing.T) {
	for _, c := range []struct{ kind, text, norm, want string }{
		{"time", "last Wednesday", "2013-01-30", "30 Jan 2013"},
		{"time", "Sunday morning", "2012-09-16TMO", "16 Sep 2012 in the morning"},
		{"time", "at 5:40 a.m.", "2031-06-03T05:40", "3 Jun 2031 05:40"},
		{"time", "Monday to Wednesday", "2031-06-02/2031-06-04", "2 Jun 2031 to 4 Jun 2031"},
		{"time", "early in January", "2013-01", "Jan 2013"},
		{"time", "four years ago", "2008", "2008"},
		{"time", "last week", "2013-W05", "the week of 28 Jan 2013"},
		{"time", "the weekend", "2013-W05-WE", "the weekend of 2 Feb 2013"},
		{"time", "a week before", "2021-W01", "the week of 4 Jan 2021"},
		{"time", "30 Jan 2013", "2013-01-30", ""},
		{"time", "now", "PRESENT_REF", ""},
		{"time", "some Monday", "XXXX-WXX-1", ""},
		{"time", "no such day", "2013-02-31", ""},
		{"time", "the seventies", "197", ""},
		{"number", "Fourteen", "14", "14"},
		{"number", "two", "2", ""},
		{"number", "160,000", "160000", ""},
		{"number", "over 60,000", ">60000", "more than 60,000"},
		{"number", "some 800 metres", "~800 metre", "about 800 metres"},
		{"number", "20 or 30", "20..30", "20 to 30"},
		{"number", "tens of thousands", "20000+", "20,000 or more"},
		{"number", "$1.5 million", "1500000 USD", "1,500,000 USD"},
		{"number", "half", "0.5 percent", "0.5 percent"},
		{"number", "nobody knows", "many", ""},
		{"name", "Alkhatib", "Mouaz Alkhatib", ""},
	} {
		got := understood(&compare.Claim{Values: []compare.Value{{Type: c.kind, Text: c.text, Norm: c.norm}}})
		want := ""
		if c.want != "" {
			want = "reads “" + c.text + "” as " + c.want
		}
		if got != want {
			t.Errorf("%s: %q, want %q", c.norm, got, want)
		}
	}
}

// The expanded strip tells how the words were read, who says them, by which rule
// the two were judged, and how sure it is that they belong together.
func TestDetailInFull(t *testing.T) {
	st := newStage(120, 60, "{it sank on *Tuesday*}", "{it sank on *Wednesday*}").relate(0, 1, conflict, "A and B name different days.")
	st.Frame.DetailH = 30
	f := st.Facts[0]
	f.Relations[0].Kind, f.Relations[0].Score = "time", 0.7
	f.Claims[0].Speaker, f.Claims[0].Via, f.Claims[0].Quoted = "the mate", "Radio 2", true
	f.Claims[0].Values = []compare.Value{{Type: "time", Text: "Tuesday", Norm: "2031-06-03"}}
	f.Claims[1].Polarity, f.Claims[1].Modality = "denied", "hedged"
	wants(t, "in full", st.strip(true), strings.TrimSpace(`
A A title · in the words of the mate, according to Radio 2
it sank on [Tuesday]
reads “Tuesday” as 3 Jun 2031
B A title · the report says so itself, denied, hedged
it sank on [Wednesday]
≠ A and B name different days. (conflict by the rule on times; likely right)`))
	if line := ClaimLine(st.Scene); line != 0 {
		t.Errorf("no claim is picked and line %d is its", line)
	}
	st.Claim = 2
	if line := ClaimLine(st.Scene); !strings.HasPrefix(ansi.Strip(Detail(st.Scene, true, 0)[1+line]), "▸B") {
		t.Errorf("B does not begin on line %d:\n%s", line, st.strip(true))
	}
}
