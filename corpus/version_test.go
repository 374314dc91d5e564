package corpus

import (
	"fmt"
	"strings"
	"testing"
)

func TestVersions(t *testing.T) {
	const story = "A fire in a furniture warehouse at Lindow sent smoke over three districts on Tuesday. Seven firefighters were hurt, one of them seriously, said chief Petra Aumann. Mill Road was closed."
	report := func(source, date, text string) string {
		return fmt.Sprintf("---\ntitle: Fire\nsource: %s\ndate: %s\n---\n%s", source, date, text)
	}
	later := strings.Replace(story, "Seven", "Nine", 1)
	const other = "The council voted 23 to 18 to close the depot on Garden Street, after a debate that lasted five hours and more."
	for _, c := range []struct {
		name, a, b, c string
		want          string // label, article and version of each
	}{
		{"two versions of one outlet", report("Post", "2031-03-04 10:00", story), report("Post", "2031-03-04 18:00", later), report("Wire", "2031-03-05", other), "A A1, A2 A2, C 0"},
		{"the later one given first", report("Post", "2031-03-05", later), report("post", "2031-03-04", story), report("Wire", "2031-03-05", other), "B2 B2, B B1, C 0"},
		{"three versions", report("Post", "2031-03-04", story), report("Post", "2031-03-05", later), report("Post", "2031-03-06", later+" It burned all night."), "A A1, A2 A2, A3 A3"},
		{"copied by another outlet", report("Post", "2031-03-04", story), report("Wire", "2031-03-05", story), report("Mail", "2031-03-05", story), "A 0, B 0, C 0"},
		{"two stories of one outlet", report("Post", "2031-03-04", story), report("Post", "2031-03-05", other), report("Wire", "2031-03-05", other), "A 0, B 0, C 0"},
		{"times that do not tell", report("Post", "2031-03-04", story), report("Post", "2031-03-04", later), report("Wire", "2031-03-05", other), "A 0, B 0, C 0"},
		{"no outlet", story, later, other, "A 0, B 0, C 0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			folder(t, map[string]string{"a.txt": c.a, "b.txt": c.b, "c.txt": c.c})
			loaded, err := Load([]string{"a.txt", "b.txt", "c.txt"}, nil)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, r := range loaded.Reports {
				got = append(got, fmt.Sprintf("%s %s%d", r.Label, r.Article, r.Version))
			}
			if got := strings.Join(got, ", "); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestVersionsAreTold(t *testing.T) {
	folder(t, map[string]string{
		"a.txt": "---\nsource: Post\ntitle: x\ndate: 2031-03-04\n---\nSeven were hurt in the fire at the hall.",
		"b.txt": "---\nsource: Post\ntitle: x\ndate: 2031-03-05\n---\nSeven were hurt in the fire at the hall. It was put out.",
	})
	story, err := Load([]string{"First=a.txt", "b.txt"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	a, b := &story.Reports[0], &story.Reports[1]
	if b.Label != "First2" || !b.Later(a) || a.Later(b) || len(story.Warnings) != 1 ||
		story.Warnings[0] != (Warning{"First2", "is a later version of First, of the same outlet and mostly of the same words: no second source; what differs is taken for an update"}) {
		t.Errorf("%+v, %q", b, story.Warnings)
	}
}

func TestLanguageIsTold(t *testing.T) {
	const german = "Eine Fähre mit 84 Menschen an Bord ist am Dienstag vor dem Hafen auf Felsen gelaufen. Vier von ihnen wurden in das Krankenhaus gebracht, und es war nicht bekannt, wann das Schiff geborgen werden kann."
	for _, c := range []struct{ name, data, language, warned string }{
		{"a.txt", "---\ndate: 2031-03-04\n---\nA ferry with 84 people on board ran aground on rocks outside the harbour on Tuesday, and four of them were taken to hospital.", "en", ""},
		{"a.txt", "---\ndate: 2031-03-04\n---\n" + german, "de", "is in German, which is not understood: only its numbers, names, times and quotations are compared"},
		{"a.html", "<html lang=en><p>" + german, "de", "is in German, which is not understood: only its numbers, names, times and quotations are compared"},
		{"a.html", "<html lang=de-AT><p>" + german, "de-AT", "is in German, which is not understood: only its numbers, names, times and quotations are compared"},
		{"a.html", "<html lang=fr><p>Incendie à Lindow.", "fr", "is in French, which is not understood: only its numbers, names, times and quotations are compared"},
		{"a.txt", "Fire at Lindow.", "", ""},
	} {
		r, err := read(c.name, []byte(c.data))
		if err != nil {
			t.Fatal(err)
		}
		warned := ""
		for _, w := range r.warnings {
			if strings.Contains(w, "not understood") {
				warned = w
			}
		}
		if r.Language != c.language || warned != c.warned || r.English() != (c.warned == "") {
			t.Errorf("%s: %q, warned %q", c.data[:40], r.Language, warned)
		}
	}
}
