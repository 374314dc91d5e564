package ui

import (
	"cmp"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	tea "charm.land/bubbletea/v2"

	"parallax/compare"
	"parallax/compare/review"
)

// keys that a storm presses: every bound one and some that mean nothing.
func stormKeys() []tea.Key {
	out := []tea.Key{{Code: 'ø', Text: "ø"}, {Code: 'z', Text: "z"}, {Code: '漢', Text: "漢"}, {Code: 'y', Text: "y"}, {Code: tea.KeyF5}}
	for name, k := range special {
		if name != "ctrl+c" {
			out = append(out, k)
		}
	}
	keys := newKeys()
	for _, g := range keys.groups() {
		for _, b := range g.keys {
			for _, k := range b.Keys() {
				if r := []rune(k); len(r) == 1 && k != "q" {
					out = append(out, tea.Key{Code: r[0], Text: k})
				}
			}
		}
	}
	return out
}

// Whatever is pressed, more than ten thousand keys in all, however the screen and
// the reports change, whatever others rule and though the disk is full now and
// then, the picture's contract holds, no ruling is lost, the parts of the state
// agree, and undoing everything gives what was found.
func TestStorm(t *testing.T) {
	keys := sortedKeys(stormKeys())
	for seed := range uint64(16) {
		random := rand.New(rand.NewPCG(seed, 1))
		files, shared := disk{}, &shelf{}
		d := open(t, 2+random.IntN(6), 120, 40, shared.at, reloading, func(o *Options) { o.Export, o.NoColor, o.ASCII = files.export, seed%2 == 1, seed%4 == 3 })
		for step := range 800 {
			doing := fmt.Sprintf("seed %d, step %d", seed, step)
			before := d.m.reviewer.log
			switch n := random.IntN(40); {
			case n == 0:
				size := sizes[random.IntN(len(sizes))]
				d.size(size[0], size[1])
			case n == 1:
				d.size(random.IntN(140), random.IntN(50))
			case n == 2:
				d.send(tea.PasteMsg{Content: hostile})
			case n < 6:
				at := tea.Mouse{X: random.IntN(130), Y: random.IntN(45), Button: []tea.MouseButton{tea.MouseLeft, tea.MouseWheelUp, tea.MouseWheelDown}[random.IntN(3)]}
				d.send(tea.MouseClickMsg(at))
				d.send(tea.MouseWheelMsg(at))
			case n == 6:
				d.send(tea.BackgroundColorMsg{Color: white{}})
			case n == 7:
				d.send(changedMsg{Change{Path: "a.txt", Gone: random.IntN(4) == 0}})
				d.readAgain()
			case n == 8:
				d.elsewhere(shared, random)
			case n == 9:
				shared.full = []error{nil, errors.New("story.parallax.json: no space left on device")}[random.IntN(2)]
			case d.m.mode == wording && n < 30:
				d.press([]string{"backspace", "t", "h", "s", "the ", "x"}[random.IntN(6)])
			default:
				d.run(d.send(tea.KeyPressMsg(keys[random.IntN(len(keys))])))
			}
			d.check(doing)
			d.agree(doing)
			if step%4 == 0 { // finding out everything takes longer than all the rest
				d.afresh(doing)
			}
			if !d.m.reviewer.log.Has(before) {
				t.Fatalf("%s: a ruling is lost", doing)
			}
		}
		shared.full = nil
		d.run(d.m.keep()) // and hears of what others ruled last
		if !shared.log.Has(d.m.reviewer.log) {
			t.Fatalf("seed %d: a ruling is in no file", seed)
		}
		d.backAtStart(fmt.Sprintf("seed %d", seed))
	}
}

// elsewhere is another reader who rules on some fact, of which this one hears.
func (d *driver) elsewhere(shared *shelf, random *rand.Rand) {
	if t := d.m.job.table; t != nil && len(t.Facts) > 0 {
		at := random.IntN(len(t.Facts))
		acts := []review.Ruling{review.OnNote(t, at, "from the other desk"), review.OnSeen(t, at, true), review.OnVerdict(t, at, compare.Variant),
			review.OnUnlink(t, at, []int{0}, review.Split), review.OnMerge(t, at, (at+1)%len(t.Facts), compare.Update)}
		shared.log = shared.log.Add(review.Pen{By: "you"}, acts[random.IntN(len(acts))])
	}
	d.run(d.send(changedMsg{Change{Path: "story.parallax.json", Rulings: true}}))
	d.run(d.m.keep())
}

// agree fails where two parts of the state contradict each other.
func (d *driver) agree(doing string) {
	d.t.Helper()
	s := &d.m.scene
	switch {
	case s.Focus < 0 || s.Focus >= len(s.Reports):
		d.t.Fatalf("%s: the focus is on report %d", doing, s.Focus)
	case s.Frame.W > 0 && !s.Frame.Shows(s.Focus):
		d.t.Fatalf("%s: report %d has the focus and no pane", doing, s.Focus)
	case (s.Selected < 0) != (len(s.Listed) == 0):
		d.t.Fatalf("%s: fact %d is selected of %v", doing, s.Selected, s.Listed)
	case s.Selected >= 0 && !slices.Contains(s.Listed, s.Selected):
		d.t.Fatalf("%s: fact %d is selected and not listed", doing, s.Selected)
	}
}

// sortedKeys puts keys in an order that does not change from run to run.
func sortedKeys(keys []tea.Key) []tea.Key {
	slices.SortFunc(keys, func(a, b tea.Key) int {
		return cmp.Or(cmp.Compare(a.Code, b.Code), cmp.Compare(a.Mod, b.Mod), cmp.Compare(a.Text, b.Text))
	})
	return keys
}
