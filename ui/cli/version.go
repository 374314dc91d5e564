package cli

import "runtime/debug"

// version is that of the module the program was built from: "v1.2.3", or "dev"
// where it was built from a working copy without one.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" || info.Main.Version == "(devel)" {
		return "dev"
	}
	return info.Main.Version
}
