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

// work measures one run of a program that ends by itself, or is ended at the
// limit. Status 1 tells of differences.
func work(r *result) error {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	start := time.Now()
	var cpu time.Duration
	peak := 0
	for argv := range r.runs() {
		cmd := exec.CommandContext(ctx, argv[0], argv[1:]...)
		err := cmd.Run()
		if ctx.Err() != nil {
			r.late = true
			break
		}
		if exit := new(exec.ExitError); err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) {
			return err
		}
		cpu += cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
		peak = max(peak, used(cmd.ProcessState))
	}
	r.whole, r.cpu, r.peak = append(r.whole, time.Since(start)), append(r.cpu, cpu), append(r.peak, peak)
	return nil
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
