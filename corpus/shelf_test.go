package corpus

import (
	"context"
	"errors"
	"fmt"
	"testing"
)

func TestBrowse(t *testing.T) {
	const fire = "A fire in a furniture warehouse at Lindow sent smoke over three districts. Seven firefighters were hurt, said chief Petra Aumann."
	folder(t, map[string]string{
		"in/b.txt":        "---\ntitle: Smoke over Lindow\ndate: 2031-03-05\n---\n" + fire,
		"in/c.html":       "<title>Warehouse fire in Lindow</title><time datetime='2031-03-04'>4 March</time><h1>Warehouse fire in Lindow</h1><p>" + fire,
		"in/d.txt":        "Nothing else is like this.",
		"in/.e.txt":       fire,
		"in/f.csv":        fire,
		"in/g.txt":        "a\x00b",
		"in/more/h.txt":   fire,
		"in/dir.txt/i.md": fire,
	})
	var heard []int
	shelf, err := Browse(context.Background(), "in", func(reports, all int) { heard = append(heard, reports*10+all) })
	if err != nil {
		t.Fatal(err)
	}
	got := ""
	for _, p := range shelf.Piles {
		got += fmt.Sprintf("%s %s %v\n", p.Title, p.Published().Format("2006-01-02"), p.Paths())
	}
	for _, h := range shelf.Alone {
		got += fmt.Sprintf("alone: %s %q\n", h.Path, h.Title)
	}
	const want = "Warehouse fire in Lindow 2031-03-04 [in/c.html in/b.txt]\nalone: in/d.txt \"d\"\n"
	if got != want || len(shelf.Skipped) != 1 || len(heard) != 4 || heard[3] != 44 {
		t.Errorf("got\n%swant\n%sskipped %v, heard %v", got, want, shelf.Skipped, heard)
	}
	if o := shelf.Piles[0].Heads[0].Opening; o != fire {
		t.Errorf("the opening is %q", o)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Browse(ctx, "in", nil); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// A name that cannot be shown as it is still leads to its file.
func TestAPileLeadsToItsFiles(t *testing.T) {
	const fire = "A fire in a furniture warehouse at Lindow sent smoke over three districts. Seven firefighters were hurt, said chief Petra Aumann."
	folder(t, map[string]string{"in/a  b.txt": fire, "in/c\u202ed.txt": fire + " It rained."})
	shelf, err := Browse(context.Background(), "in", nil)
	if err != nil || len(shelf.Piles) != 1 {
		t.Fatalf("%v: %+v", err, shelf)
	}
	if _, err := Load(shelf.Piles[0].Paths(), nil); err != nil {
		t.Error(err)
	}
	for _, h := range shelf.Piles[0].Heads {
		if h.Path != CleanLine(h.Path) {
			t.Errorf("%q is shown", h.Path)
		}
	}
}
