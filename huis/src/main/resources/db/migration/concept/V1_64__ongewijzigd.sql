-- Whether a draft is still as it was laid before someone; never its words
grant select (versie) on zorgvuldig.concept to zorgvuldig_vernietigen;
