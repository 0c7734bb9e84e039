package org.tocsin.server.map;

import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.IncidentId;
import org.tocsin.core.warning.Site;
import org.tocsin.core.warning.Warning;
import org.tocsin.server.desk.Desk;
import org.tocsin.server.view.OverviewFilter;
import tools.jackson.databind.json.JsonMapper;

/** The incidents and the sites for the map, narrowed like the list. */
@RestController
public final class MapData {
    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");

    private final Desk desk;
    private final JsonMapper json = JsonMapper.builder().build();

    MapData(Desk desk) {
        this.desk = desk;
    }

    /** The incidents; with the parameter id, only that one. */
    @GetMapping("/api/incidents.geojson")
    ResponseEntity<byte[]> incidents(@RequestParam MultiValueMap<String, String> parameters) {
        String id = parameters.getFirst("id");
        List<Incident> incidents =
                id == null ? desk.listIncidents(OverviewFilter.of(parameters).query()) : find(id);
        return answer(incidents.stream().map(GeoJson::incident).toList());
    }

    private List<Incident> find(String id) {
        try {
            return desk.findIncident(new IncidentId(id)).stream().toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** The sites, each with the number of its warnings. */
    @GetMapping("/api/sites.geojson")
    ResponseEntity<byte[]> sites() {
        List<Warning> warnings = desk.listWarnings();
        return answer(desk.listSites().stream()
                .map(s -> GeoJson.site(s, countOf(s, warnings)))
                .toList());
    }

    private static long countOf(Site site, List<Warning> warnings) {
        return warnings.stream().filter(w -> w.siteId().equals(site.id())).count();
    }

    private ResponseEntity<byte[]> answer(List<Map<String, Object>> features) {
        return ResponseEntity.ok()
                .contentType(GEO_JSON)
                .cacheControl(CacheControl.noStore())
                .body(json.writeValueAsBytes(GeoJson.collection(features)));
    }
}
