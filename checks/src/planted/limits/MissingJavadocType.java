package planted;

public class MissingJavadocType {}
