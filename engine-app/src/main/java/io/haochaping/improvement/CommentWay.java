package io.haochaping.improvement;

/** By which way a comment came (S1: 意见箱、热线电话、电子邮件等; 社会组织、中介组织、研究机构等). */
public enum CommentWay {
    OPINION_BOX, HOTLINE, EMAIL, ORGANISATION, OTHER
}
