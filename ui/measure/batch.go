//go:build linux || darwin

package main

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"runtime"
	"syscall"
	"time"
)

// work measures a program that ends by itself, or is ended at the limit: a run right
// after those of others, and one right after that.
func work(r *result) error {
	first, err := r.once()
	if err != nil || r.late {
		return err
	}
	again, err := r.once()
	if err != nil || r.late {
		return err
	}
	r.first, r.whole = append(r.first, first.whole), append(r.whole, again.whole)
	r.cpu, r.peak = append(r.cpu, again.cpu), append(r.peak, again.peak)
	return nil
}

// A run is what one took.
type run struct {
	whole, cpu time.Duration
	peak       int // bytes
}

// once runs the program once. Status 1 tells of differences.
func (r *result) once() (run, error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	var did run
	start := time.Now()
	for argv := range r.runs() {
		cmd := exec.CommandContext(ctx, argv[0], argv[1:]...)
		err := cmd.Run()
		if ctx.Err() != nil {
			r.late = true
			break
		}
		if exit := new(exec.ExitError); err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) {
			return did, err
		}
		did.cpu += cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
		did.peak = max(did.peak, used(cmd.ProcessState))
	}
	did.whole = time.Since(start)
	return did, nil
}

// used is the most memory that an ended program had in use, in bytes, or what
// this one had when it started that, whichever is more.
func used(p *os.ProcessState) int {
	most := int(p.SysUsage().(*syscall.Rusage).Maxrss)
	if runtime.GOOS == "linux" {
		most <<= 10 // which counts kilobytes
	}
	return most
}
