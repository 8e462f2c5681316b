package nl.zorgvuldig.protocollen.tabel;

/** One case of the grid, in the words of the table; what its fields mean stands at the checks that ask for them. */
record Geval(
        String protocol,
        boolean wgs,
        String handeling,
        String rol,
        String soortPartij,
        String lidmaatschap,
        String fase,
        String categorie,
        String bron,
        String betrokken,
        boolean geinformeerd,
        boolean artikel20,
        boolean rechtOpGegeven,
        boolean taakEigen) {}
