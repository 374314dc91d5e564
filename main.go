// Parallax lays several news reports of one event side by side on a terminal,
// aligns the facts that match, and shows for each whether the reports agree,
// differ or conflict.
package main

import (
	"os"

	"parallax/ui/cli"
)

func main() { os.Exit(cli.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }
