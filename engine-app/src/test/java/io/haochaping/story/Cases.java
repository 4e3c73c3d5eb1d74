package io.haochaping.story;

/** Cases as a supervisor sees them. */
final class Cases {

    private final Http http;

    Cases(Http http) {
        this.http = http;
    }

    CasePicture see(String caseNo) {
        return new CasePicture(http.get("supervisor", "/api/v1/cases/" + caseNo).expect(200).body());
    }
}
