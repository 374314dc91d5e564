package cluster

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

var fire = []Head{
	{"Warehouse fire in Lindow", "A fire in a furniture warehouse at Lindow sent smoke over three districts. Seven firefighters were hurt, said chief Petra Aumann.", 100},
	{"Seven hurt as warehouse burns", "Seven firefighters were hurt when a warehouse burned in Lindow, fire chief Petra Aumann said. Mill Road was closed.", 101},
	{"Smoke over Lindow", "Mill Road in Lindow was closed after a furniture warehouse caught fire. Chief Petra Aumann spoke of seven hurt firefighters.", 0},
}

var ferry = []Head{
	{"Ferry aground off Karsund", "A ferry with 84 passengers ran aground outside the harbour of Karsund, said the coast guard. Four passengers went to hospital.", 100},
	{"Karsund ferry hits rocks", "The ferry Havlys hit rocks at Karsund with 84 on board; the coast guard brought all passengers ashore.", 100},
}

func TestGroup(t *testing.T) {
	again := fire[0]
	again.Day = 400
	for _, c := range []struct {
		name  string
		heads []Head
		want  string
	}{
		{"nothing", nil, "[]"},
		{"one report", fire[:1], "[[0]]"},
		{"one event", fire, "[[0 1 2]]"},
		{"two events", slices.Concat(ferry, fire), "[[0 1] [2 3 4]]"},
		{"two events, mixed", []Head{fire[0], ferry[0], fire[1], ferry[1], fire[2]}, "[[0 2 4] [1 3]]"},
		{"the like of it a year later", []Head{fire[0], again, fire[1], ferry[0]}, "[[0 2] [1] [3]]"},
		{"reports without words", []Head{{}, {Title: "'"}, fire[0]}, "[[0] [1] [2]]"},
	} {
		if got := fmt.Sprint(Group(c.heads)); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// Every head is in one story, whatever the heads are.
func TestGroupDivides(t *testing.T) {
	texts := rapid.SampledFrom([]string{fire[0].Text, fire[1].Text, ferry[0].Text, "", "'", "84", "a b c"})
	rapid.Check(t, func(t *rapid.T) {
		heads := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Head {
			return Head{texts.Draw(t, "title"), texts.Draw(t, "text"), rapid.IntRange(0, 20).Draw(t, "day")}
		}), 0, 30).Draw(t, "heads")
		var all []int
		for _, g := range Group(heads) {
			all = append(all, g...)
		}
		slices.Sort(all)
		for i := range heads {
			if i >= len(all) || all[i] != i {
				t.Fatalf("%v does not divide %d heads", all, len(heads))
			}
		}
	})
}

// Thousands of heads that share words take no time that counts.
func TestManyHeads(t *testing.T) {
	var heads []Head
	for i := range 5000 {
		event := fmt.Sprintf("Town%d Street%d Person%d Thing%d", i/3, i/3, i/3, i/3)
		heads = append(heads, Head{event, event + " fire chief said that smoke rose over houses and roads were closed " + event, 1 + i/30})
	}
	if got := len(Group(heads)); got != 1667 {
		t.Errorf("%d stories, want 1667", got)
	}
}

// TestLabelled holds the grouping of real reports, three of each event, to what
// was reached, where they are.
func TestLabelled(t *testing.T) {
	files, _ := filepath.Glob("../../../shared/gold/*/*/[ABC].txt")
	if len(files) == 0 {
		t.Skip("no reports in ../shared to group")
	}
	var heads []Head
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		heads = append(heads, headOf(string(data)))
	}
	event := func(i int) string { return filepath.Dir(files[i]) }
	right, wrong := 0, 0
	for _, g := range Group(heads) {
		for k, a := range g {
			for _, b := range g[:k] {
				if event(a) == event(b) {
					right++
				} else {
					wrong++
				}
			}
		}
	}
	precision, recall := float64(right)/float64(right+wrong), float64(right)/float64(len(files))
	t.Logf("%d reports: precision of pairs %.2f, recall %.2f", len(files), precision, recall)
	if precision < 0.8 || recall < 0.85 {
		t.Errorf("precision %.2f, recall %.2f", precision, recall)
	}
}

func headOf(text string) (h Head) {
	head, body, _ := strings.Cut(strings.TrimPrefix(text, "---\n"), "---\n")
	for line := range strings.Lines(head) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
		switch key {
		case "title":
			h.Title = strings.Trim(value, `"`)
		case "date":
			if day, err := time.Parse("2006-01-02", value); err == nil {
				h.Day = int(day.Unix()/86400) + 1<<20
			}
		}
	}
	h.Text = body
	return h
}
