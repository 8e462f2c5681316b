package nl.zorgvuldig.huis;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The application of one or more houses. */
@SpringBootApplication
@Modulithic(systemName = "Zorgvuldig")
public class Huis {}
