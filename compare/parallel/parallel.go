// Package parallel shares work among the processors. What comes of it stands in
// the order of the work, whichever part was done first.
//
// It must not know what the work is.
package parallel

import (
	"context"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
)

// processors is how many there were at the start. The reader asks for one more,
// to answer keys while all of these are at work.
var processors = runtime.GOMAXPROCS(0)

// Each does the work for all numbers below n. The error is ctx's, when it was
// cancelled, and then some of the work is not done. A panic of the work is the
// caller's, who may have a terminal to restore.
func Each(ctx context.Context, n int, work func(i int)) error {
	var next atomic.Int64
	var broken atomic.Pointer[any]
	var group sync.WaitGroup
	for range min(n, processors) {
		group.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					broken.Store(&p)
				}
			}()
			for i := int(next.Add(1)) - 1; i < n && ctx.Err() == nil && broken.Load() == nil; i = int(next.Add(1)) - 1 {
				work(i)
			}
		})
	}
	group.Wait()
	if p := broken.Load(); p != nil {
		panic(*p)
	}
	return ctx.Err()
}

// Ahead does the work beside what follows, and returns a function that waits for
// what comes of it. A panic of the work is that of whoever waits.
func Ahead[T any](work func() T) (wait func() T) {
	wait = sync.OnceValue(work)
	go func() {
		defer func() { _ = recover() }() // wait panics, too
		wait()
	}()
	return wait
}

// Chunks cuts the numbers below n into chunks of size, the last one perhaps smaller,
// and does the work for each, from first to before to. The error is ctx's, as of Each.
func Chunks(ctx context.Context, n, size int, work func(from, to int)) error {
	return Each(ctx, (n+size-1)/size, func(i int) { work(i*size, min(n, (i+1)*size)) })
}

// Collect cuts the numbers below n into chunks of size, the last one perhaps
// smaller, and strings together what the work gives for each, from first to before
// to. The error is ctx's, when it was cancelled.
func Collect[T any](ctx context.Context, n, size int, work func(from, to int) []T) ([]T, error) {
	parts := make([][]T, (n+size-1)/size)
	err := Chunks(ctx, n, size, func(from, to int) { parts[from/size] = work(from, to) })
	if err != nil {
		return nil, err
	}
	return slices.Concat(parts...), nil
}

// Relay cuts the numbers below n into chunks of size, the last one perhaps smaller,
// and has take take what the work gives for each, from first to before to, one after
// the other and in their order. What is made before its turn is kept until then. The
// error is ctx's, as of Each.
func Relay[T any](ctx context.Context, n, size int, work func(from, to int) T, take func(T)) error {
	var turn sync.Mutex
	early := map[int]T{} // by their first number
	next := 0            // the first number of what is taken next
	return Chunks(ctx, n, size, func(from, to int) {
		made := work(from, to)
		turn.Lock()
		defer turn.Unlock()
		early[from] = made
		for made, ok := early[next]; ok; made, ok = early[next] {
			take(made)
			delete(early, next)
			next += size
		}
	})
}

// fewToSort is how many are put in order by one processor.
const fewToSort = 4096

// Sort puts a list in order as slices.SortFunc does, by halves.
func Sort[T any](list []T, compare func(a, b T) int) {
	if len(list) <= fewToSort {
		slices.SortFunc(list, compare)
		return
	}
	half := len(list) / 2
	first := Ahead(func() []T {
		half := slices.Clone(list[:half])
		Sort(half, compare)
		return half
	})
	right := list[half:]
	Sort(right, compare)
	left := first()
	for i := 0; len(left) > 0; i++ { // what is left on the right is in its place
		if len(right) > 0 && compare(right[0], left[0]) < 0 {
			list[i], right = right[0], right[1:]
		} else {
			list[i], left = left[0], left[1:]
		}
	}
}
