package value

import (
	"strings"
	"testing"
)

// TestParseName takes names apart: titles | parts | suffix.
func TestParseName(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"Ada Brook", "| Ada, Brook |"},
		{"President Ada Brook", "President | Ada, Brook |"},
		{"Lt. Gen. Ada K. Brook", "Lt., Gen. | Ada, K., Brook |"},
		{"Vice President Ada Brook", "Vice, President | Ada, Brook |"},
		{"Secretary of State Ada Brook", "Secretary, of, State | Ada, Brook |"},
		{"Archbishop of York", "| Archbishop, of, York |"},
		{"First Harbour Bank", "| First, Harbour, Bank |"},
		{"Ben Moss Jr.", "| Ben, Moss | Jr."},
		{"Ben Moss, Jr.’s", "| Ben, Moss | Jr."},
		{"Omar bin Hadi", "| Omar, bin Hadi |"},
		{"Karel van der Meer", "| Karel, van der Meer |"},
		{"Samir al-Masri", "| Samir, al-Masri |"},
		{"Samir al Masri", "| Samir, al Masri |"},
		{"Al Brook", "| Al, Brook |"},
		{"J.K. Brook’s", "| J., K., Brook |"},
		{"Sheikh Samir", "Sheikh | Samir |"},
		{"Mr.", "| Mr. |"},
		{"“Ada Brook”", "| Ada, Brook |"},
		{"  ", "|  |"},
	} {
		n := ParseName(c.name)
		got := strings.TrimSpace(strings.Join(n.Titles, ", ") + " | " + strings.Join(n.Parts, ", ") + " | " + n.Suffix)
		if got != c.want {
			t.Errorf("%q is %s, want %s", c.name, got, c.want)
		}
	}
}

func TestSurname(t *testing.T) {
	n := ParseName("Mr. Karel van der Meer")
	if n.Given() != "Karel" || n.Surname() != "van der Meer" {
		t.Errorf("given %q, surname %q", n.Given(), n.Surname())
	}
	if n := ParseName("Meer"); n.Given() != "" || n.Surname() != "Meer" {
		t.Errorf("given %q, surname %q", n.Given(), n.Surname())
	}
}

// TestSameName compares invented names, and a few that only real ones show.
func TestSameName(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want NameRelation
	}{
		{"Ada Brook", "Mayor Ada Brook", Equal},
		{"Samir al-Masri", "Samir Al-Masri", Equal},
		{"U.S. Senate", "US Senate", Equal},
		{"J.K. Brook", "JK Brook", Equal},
		{"U.N.", "UN", Equal},

		{"Brook", "Ada Brook", Part},
		{"Ada", "Ada Brook", Part},
		{"Mr. Brook", "Ada Brook", Part},
		{"Ada Brook", "Ada Jane Brook", Part},
		{"A. Brook", "Ada Brook", Part},
		{"Ada J. Brook", "Ada Brook", Part},
		{"Masri", "Samir al-Masri", Part},
		{"Jane Brook", "Ada Jane Brook", Part},
		{"Ben Moss", "Ben Moss Jr.", Part},
		{"River Council", "Upper River Council", Part},

		{"Samir al-Masri", "Samir Almasri", Spelling},
		{"Samir al-Masri", "Samir Masri", Spelling},
		{"Samir al-Masri", "Sameer al Masry", Spelling},
		{"Souad al-Hadid", "Suad Alhadid", Spelling},
		{"Souad al-Hadid", "Suad Al-Hadit", Spelling},
		{"Kolensky", "Kolenskyy", Spelling},
		{"Mohammed Hadi", "Muhammad Hadi", Spelling},
		{"Zoë Müller", "Zoe Muller", Spelling},
		{"Night Club", "Nightclub", Spelling},
		{"Bill Moss", "William Moss", Spelling},
		{"Sara Moss", "Sarah Moss", Spelling},
		{"Ada Crandell", "Ada Crandall", Spelling},
		{"Qadari", "Kadari", Spelling},
		{"Etyra Moss", "Tyra Moss", Spelling},
		{"Rolando Moss", "Ronaldo Moss", Spelling},
		{"Ada Borwnlee", "Ada Brownlee", Spelling},

		{"Upper River Council", "URC", Acronym},
		{"United States", "U.S.", Acronym},
		{"Ministry of Public Works", "MPW", Acronym},
		{"Ministry of Public Works", "MoPW", Different},

		{"Ada Brook", "Eve Brook", Different},
		{"John Moss", "Jane Moss", Different},
		{"Mr. Moss", "Mrs. Moss", Different},
		{"Ben Moss Jr.", "Ben Moss Sr.", Different},
		{"North Hill", "South Hill", Different},
		{"Niger", "Nigeria", Different},
		{"Syria", "Syrian", Different},
		{"Robert Moss", "Roberta Moss", Different},
		{"Hadid", "Hadit", Different},
		{"Hadid", "Souad Hadit", Different},
		{"A. Brook", "Eve Brook", Different},
		{"A. B.", "Ada Brook", Different},
		{"Palace", "Police", Different},
		{"UK", "UK Council", Part},
		{"O’Hara", "O'Hara", Equal},
		{"", "Ada", Different},
	} {
		a, b := ParseName(c.a), ParseName(c.b)
		if got := SameName(a, b); got != c.want {
			t.Errorf("%q and %q are %v, want %v", c.a, c.b, got, c.want)
		}
		if back := SameName(b, a); back != SameName(a, b) {
			t.Errorf("%q and %q are %v the other way round", c.b, c.a, back)
		}
	}
}

func TestSkeleton(t *testing.T) {
	for _, c := range []struct{ a, b string }{
		{"Khaled", "Khalid"}, {"Souad", "Suad"}, {"Hussein", "Husain"}, {"Müller", "Muller"}, {"Sergey", "Sergei"},
		{"al-Masri", "Al Masry"}, {"Gholam", "Golam"}, {"Phillip", "Filip"},
	} {
		if Skeleton(c.a) != Skeleton(c.b) {
			t.Errorf("%s is %s, %s is %s", c.a, Skeleton(c.a), c.b, Skeleton(c.b))
		}
	}
	if Skeleton("Moss") == Skeleton("Mark") {
		t.Error("Moss and Mark have one skeleton")
	}
}

func TestEditDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"brook", "brook", 0}, {"brook", "borok", 1}, {"brook", "brooke", 1}, {"brook", "crook", 1}, {"brook", "rooks", 2}, {"", "ab", 2}} {
		if got := editDistance(c.a, c.b); got != c.want {
			t.Errorf("%q to %q is %d edits, want %d", c.a, c.b, got, c.want)
		}
	}
}
