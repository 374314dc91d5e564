package corpus

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
)

// A Draft is a story of which the reports were read. Whatever may be wrong with
// them was told by then; what they consist of is not known yet.
type Draft struct {
	title    string
	readings []reading
	unnamed  []bool // by reading: the user gave it no label
}

// Read is the first part of Load, of which Story is the second: all that may take
// waiting, and all that may fail.
func (l Loader) Read(ctx context.Context, args []string) (*Draft, error) {
	sources, title, err := l.expand(args)
	if err != nil {
		return nil, err
	}
	if len(sources) > MaxReports {
		return nil, errTooMany
	}
	if err := l.open(ctx, sources); err != nil {
		return nil, err
	}
	readings, err := readAll(ctx, sources)
	switch {
	case err != nil:
		return nil, err
	case len(readings) < 2:
		return nil, tooFew(args)
	case len(readings) > MaxReports:
		return nil, errTooMany
	}
	return newDraft(title, readings)
}

// newDraft puts every one of readings under its own label.
func newDraft(title string, readings []reading) (*Draft, error) {
	d := Draft{title, readings, make([]bool, len(readings))}
	for i, r := range readings {
		d.unnamed[i] = r.Label == ""
	}
	return &d, nameReports(readings)
}

// Files is the files of the reports that have any, as they were given.
func (d *Draft) Files() []string {
	var files []string
	for i := range d.readings {
		if file := d.readings[i].File; file != "" {
			files = append(files, file)
		}
	}
	return files
}

// Story finds what the reports consist of. It is to be called once.
func (d *Draft) Story() Story {
	each(len(d.readings), func(i int) { d.readings[i].complete() })
	markVersions(d.readings, d.unnamed)
	story := Story{Title: d.title}
	for i := range d.readings {
		r := &d.readings[i]
		story.Reports = append(story.Reports, r.Report)
		for _, text := range r.warnings {
			story.Warnings = append(story.Warnings, Warning{Report: r.Label, Text: text})
		}
	}
	return story
}

// each does the work for all numbers below n, side by side. A panic of the work is
// the caller's, who may have a terminal to restore.
func each(n int, work func(i int)) {
	var next atomic.Int64
	var broken atomic.Pointer[any]
	var group sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		group.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					broken.Store(&p)
				}
			}()
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				work(i)
			}
		})
	}
	group.Wait()
	if p := broken.Load(); p != nil {
		panic(*p)
	}
}
