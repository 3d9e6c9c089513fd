RETURN {statistics: {people: COUNT { (:Person) }, events: COUNT { (:Event) }, participations: COUNT { (:Participation) }, citations: COUNT { (:Citation) }}} AS answer
