//go:build linux || darwin

package main

import (
	"bufio"
	"bytes"
	"cmp"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"time"
)

// machine tells on what is measured, when, and with what.
func machine() string {
	out := fmt.Sprintf("- %s, %d cores, %s/%s, %s, %s\n", processor(), runtime.NumCPU(), runtime.GOOS, runtime.GOARCH, runtime.Version(), time.Now().UTC().Format(time.DateOnly))
	for _, v := range [][]string{{"vim", "--version"}, {"nvim", "--version"}, {"less", "--version"}, {"glow", "--version"}, {"git", "--version"}, {"python3", "--version"}} {
		if line := firstLine(v); line != "" {
			out += "- " + line + "\n"
		}
	}
	return out
}

func processor() string {
	info, _ := os.ReadFile("/proc/cpuinfo")
	_, rest, _ := strings.Cut(string(info), "model name")
	name, _, _ := strings.Cut(rest, "\n")
	return cmp.Or(strings.Trim(name, " \t:"), "unknown processor")
}

// firstLine is the first line that a command prints, "" where there is none.
func firstLine(argv []string) string {
	out, _ := exec.Command(argv[0], argv[1:]...).Output()
	s := bufio.NewScanner(bytes.NewReader(out))
	s.Scan()
	return s.Text()
}
