package nl.zorgvuldig.deur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** A machine on which only some programs stand: a folder that passes on to them, for use as the whole PATH. */
final class Programmas {
    private static final List<String> GEWOON = List.of(
            "bash",
            "cat",
            "chmod",
            "comm",
            "cut",
            "dirname",
            "env",
            "find",
            "id",
            "mkdir",
            "mktemp",
            "nice",
            "readlink",
            "rm",
            "setsid",
            "setpriv",
            "sh",
            "sort",
            "unshare");

    private Programmas() {}

    static String met(Path map, String... meer) throws IOException {
        for (String naam : Stream.concat(GEWOON.stream(), Stream.of(meer)).toList()) {
            zet(map.resolve(naam), "exec /usr/bin/" + naam + " \"$@\"");
        }
        return map.toString();
    }

    /** Puts a program there that does what these lines say. */
    static void zet(Path plaats, String regels) throws IOException {
        Files.writeString(plaats, "#!/bin/sh\n" + regels + "\n");
        Files.setPosixFilePermissions(plaats, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
