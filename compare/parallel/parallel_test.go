package parallel_test

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"sync/atomic"
	"testing"

	"parallax/compare/parallel"
)

func TestCollectKeepsTheOrder(t *testing.T) {
	for _, n := range []int{0, 1, 9, 10, 11, 1000} {
		got, err := parallel.Collect(context.Background(), n, 10, func(from, to int) []int {
			var out []int
			for i := from; i < to; i++ {
				out = append(out, i, i)
			}
			return out
		})
		var want []int
		for i := range n {
			want = append(want, i, i)
		}
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("of %d: %v, %v", n, got, err)
		}
	}
}

// TestRelayTakesInOrder: all is taken, in order, by one at a time.
func TestRelayTakesInOrder(t *testing.T) {
	for _, n := range []int{0, 1, 9, 10, 11, 1000} {
		var got []int
		var taking atomic.Int32
		err := parallel.Relay(context.Background(), n, 10, func(from, to int) []int { return []int{from, to} }, func(part []int) {
			if taking.Add(1) != 1 {
				t.Error("two are taken at once")
			}
			got = append(got, part...)
			taking.Add(-1)
		})
		var want []int
		for i := 0; i < n; i += 10 {
			want = append(want, i, min(n, i+10))
		}
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("of %d: %v, %v", n, got, err)
		}
	}
}

// TestRelayEndsEarly: what is not made keeps nobody waiting.
func TestRelayEndsEarly(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	last := -1
	err := parallel.Relay(ctx, 10_000, 1, func(from, to int) int { return from }, func(i int) {
		if last++; i != last {
			t.Errorf("%d is taken after %d", i, last-1)
		}
		if i == 50 {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) || last < 50 {
		t.Errorf("%v after %d", err, last)
	}
}

func TestEachDoesAllOnce(t *testing.T) {
	done := make([]atomic.Int32, 500)
	if err := parallel.Each(context.Background(), len(done), func(i int) { done[i].Add(1) }); err != nil {
		t.Fatal(err)
	}
	for i := range done {
		if done[i].Load() != 1 {
			t.Errorf("%d was done %d times", i, done[i].Load())
		}
	}
}

func TestCancelledWorkStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	var done atomic.Int32
	_, err := parallel.Collect(ctx, 100_000, 1, func(from, to int) []int {
		cancel()
		done.Add(1)
		return nil
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v", err)
	}
	if n := done.Load(); n == 0 || n == 100_000 {
		t.Errorf("%d parts were done", n)
	}
}

func TestAheadIsDoneOnce(t *testing.T) {
	var done atomic.Int32
	wait := parallel.Ahead(func() int32 { return done.Add(1) })
	for range 3 {
		if n := wait(); n != 1 {
			t.Errorf("it was done %d times", n)
		}
	}
}

func TestPanicIsTheCallers(t *testing.T) {
	broken := func(i int) {
		if i == 50 {
			panic("broken")
		}
	}
	for name, work := range map[string]func(){
		"Each":  func() { _ = parallel.Each(context.Background(), 100, broken) },
		"Ahead": func() { parallel.Ahead(func() bool { broken(50); return true })() },
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if p := recover(); p != "broken" {
					t.Errorf("recovered %v", p)
				}
			}()
			work()
		})
	}
}

func TestSort(t *testing.T) {
	for _, n := range []int{0, 1, 4096, 4097, 50_000} {
		got := make([]int, n)
		for i := range got {
			got[i] = i * 7919 % 10007 // some of them twice
		}
		want := slices.Clone(got)
		slices.Sort(want)
		if parallel.Sort(got, cmp.Compare[int]); !slices.Equal(got, want) {
			t.Errorf("%d are not in order", n)
		}
	}
}
