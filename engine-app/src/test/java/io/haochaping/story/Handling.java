package io.haochaping.story;

/** A team's work on one case, step by step, each with the inputs that the form asks for. */
record Handling(Team team, String caseNo, DemoClock clock) {

    Handling contacted() {
        return contacted("REACHED");
    }

    /** @param outcome REACHED or REFUSED */
    Handling contacted(String outcome) {
        team.officer().completes(caseNo, "Task_ContactReviewer", "contactOutcome", outcome, "contactNote", "已电话联系",
                "contactedAt", clock.now().toString());
        return this;
    }

    Handling returned() {
        team.officer().completes(caseNo, "Task_VerifyReview", "finding", "RETURN_CASE", "findingNote", "不属于本单位");
        return this;
    }

    Handling found(String finding) {
        team.officer().completes(caseNo, "Task_VerifyReview", "finding", finding, "findingNote", "经核实");
        return this;
    }

    Handling foundComplex(String plannedDate) {
        team.officer().completes(caseNo, "Task_VerifyReview", "finding", "JUSTIFIED_COMPLEX", "findingNote", "需改造系统",
                "plannedDate", plannedDate);
        return this;
    }

    Handling complexityDecided(boolean approved) {
        team.coordinator().completes(caseNo, "Task_ApproveComplex", "complexApproved", approved, "approvalNote", "意见");
        return this;
    }

    Handling rectified() {
        team.officer().completes(caseNo, "Task_Rectify", "rectification", "已增开窗口");
        return this;
    }

    Handling explained() {
        team.officer().completes(caseNo, "Task_ExplainToReviewer", "legalBasis", "《不动产登记暂行条例》第十六条", "explanation", "材料不齐依法不能受理");
        return this;
    }

    Handling signedOff() {
        team.leader().completes(caseNo, "Task_SignOff", "signedOff", true);
        return this;
    }

    Handling signOffRefused() {
        team.leader().completes(caseNo, "Task_SignOff", "signedOff", false, "signOffNote", "请补充");
        return this;
    }

    Handling visited(String outcome) {
        team.officer().completes(caseNo, "Task_ReturnVisit", "visitOutcome", outcome, "visitNote", "回访记录");
        return this;
    }

    Handling filed() {
        team.coordinator().completes(caseNo, "Task_FileCase", "filingAccepted", true);
        return this;
    }

    Handling filingRefused() {
        team.coordinator().completes(caseNo, "Task_FileCase", "filingAccepted", false, "filingNote", "材料不全");
        return this;
    }

    Handling exclusionDecided(boolean upheld) {
        team.arbiter().completes(caseNo, "Task_DecideExclusion", "exclusionUpheld", upheld, "exclusionNote", "复核意见");
        return this;
    }
}
