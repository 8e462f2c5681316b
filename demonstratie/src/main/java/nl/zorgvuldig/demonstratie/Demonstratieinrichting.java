package nl.zorgvuldig.demonstratie;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** What the demonstration adds to a house. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
class Demonstratieinrichting {}
